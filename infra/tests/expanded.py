"""The templates as CloudFormation sees them: SAM's resources replaced by what they stand for."""

import copy
import json
from pathlib import Path

import boto3
from samcli.yamlhelper import yaml_parse
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

TOP = Path(__file__).resolve().parents[2]
MAIN = TOP / "template.yaml"
MONITORING = TOP / "infra" / "monitoring.yaml"
BACKFILL = TOP / "infra" / "backfill" / "backfill.yaml"


def source(path):
    """The template as it is written, with short forms such as !Ref in their long form."""
    return yaml_parse(path.read_text(encoding="utf-8"))


def expanded(path, **parameters):
    """The template after SAM's transform, which needs no account. `parameters` replace defaults."""
    template = copy.deepcopy(source(path))
    for name, parameter in template.get("Parameters", {}).items():
        if name in parameters:
            parameter["Default"] = parameters[name]
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        # What `sam package` puts there when it has uploaded the files.
        if "CodeUri" in properties:
            properties["CodeUri"] = "s3://packaged/functions.zip"
        if "DefinitionUri" in properties:
            definition = (path.parent / properties.pop("DefinitionUri")).read_text(encoding="utf-8")
            properties["Definition"] = json.loads(definition)
        if "Location" in properties:
            properties["Location"] = "https://s3.amazonaws.com/packaged/backfill.yaml"
        if resource["Type"] == "AWS::CloudFormation::Stack":
            properties["TemplateURL"] = "https://s3.amazonaws.com/packaged/monitoring.yaml"
    values = {name: p["Default"] for name, p in template.get("Parameters", {}).items() if "Default" in p}
    session = boto3.session.Session(region_name="eu-central-1")
    return Translator({}, Parser(), boto_session=session).translate(template, parameter_values=values)


def resources(template, kind):
    """Name and properties of each resource of one type."""
    return {n: r.get("Properties", {}) for n, r in template["Resources"].items() if r["Type"] == kind}


def as_list(value):
    return value if isinstance(value, list) else [value]


def flat(value):
    """A readable form of an intrinsic function: ${Name}, ${Name.Attribute}, or the text of a Sub."""
    if isinstance(value, str):
        return value
    if "Ref" in value:
        return "${" + value["Ref"] + "}"
    if "Fn::GetAtt" in value:
        return "${" + ".".join(as_list(value["Fn::GetAtt"])) + "}"
    if "Fn::Sub" in value:
        sub = value["Fn::Sub"]
        return sub if isinstance(sub, str) else sub[0]
    if "Fn::If" in value:
        condition, yes, no = value["Fn::If"]
        return f"{condition}?{flat(yes)}:{flat(no)}"
    raise ValueError(f"not a reference: {value}")
