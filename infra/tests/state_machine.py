"""The backfill's state machine as Step Functions gets it, and what is wrong with it."""

import json
import re

from cfnlint.api import ManualArgs, lint
from expanded import BACKFILL, resources, source

# One real value for each placeholder; cfn-lint looks into no definition that is put together by functions.
VALUES = {
    "Partition": "aws",
    "UploadsBucket": "uploads",
    "ArchiveBucket": "archive",
    "RecordVersions": "arn:aws:lambda:eu-central-1:111122223333:function:record-versions:live",
}

# What each part must have, and what it may have. Step Functions knows more fields; one that is used is added here.
FIELDS = {
    "machine": ({"StartAt", "States"}, {"Comment"}),
    "Choice": ({"Type", "Choices", "Default"}, set()),
    "choice": ({"Variable", "IsPresent", "Next"}, set()),
    "Pass": ({"Type"}, {"Result", "ResultPath", "Next", "End"}),
    "Map": (
        {"Type", "Label", "MaxConcurrency", "ItemReader", "ItemBatcher", "ItemProcessor", "ResultWriter"},
        {"ToleratedFailurePercentage", "Next", "End"},
    ),
    "ItemReader": ({"Resource", "Parameters"}, {"ReaderConfig"}),
    "ReaderConfig": ({"InputType"}, set()),
    "ItemBatcher": ({"MaxItemsPerBatch"}, {"BatchInput"}),
    "ItemProcessor": ({"ProcessorConfig", "StartAt", "States"}, set()),
    "ProcessorConfig": ({"Mode", "ExecutionType"}, set()),
    "ResultWriter": ({"Resource", "Parameters", "WriterConfig"}, set()),
    "WriterConfig": ({"Transformation", "OutputType"}, set()),
    "Task": ({"Type", "Resource", "Parameters", "Retry"}, {"ResultSelector", "Next", "End"}),
    "Retry": ({"ErrorEquals", "IntervalSeconds", "BackoffRate", "MaxAttempts"}, {"JitterStrategy"}),
}

# What each resource takes: exactly these parameters, where .$ means that the input holds the value.
READERS = {
    "arn:aws:states:::s3:listObjectsV2": {"Bucket", "Prefix"},
    "arn:aws:states:::s3:getObject": {"Bucket", "Key"},
}
WRITERS = {"arn:aws:states:::s3:putObject": {"Bucket", "Prefix"}}
TASKS = {"arn:aws:states:::lambda:invoke": {"FunctionName", "Payload"}}


def written():
    """The definition as it is written, with its placeholders."""
    return (BACKFILL.parent / "backfill.asl.json").read_text(encoding="utf-8")


def placeholders():
    """The names that the definition wants values for, and those that the template gives."""
    machine = resources(source(BACKFILL), "AWS::Serverless::StateMachine")["StateMachine"]
    return set(re.findall(r"\$\{(\w+)\}", written())), set(machine["DefinitionSubstitutions"])


def definition():
    """The definition with a real value for each placeholder."""
    return json.loads(re.sub(r"\$\{(\w+)\}", lambda found: VALUES[found[1]], written()))


def faults(machine):
    """What Step Functions would refuse in a definition, as sentences: cfn-lint's, and those that it does not look for."""
    return [*linted(machine), *part("machine", "machine", machine), *states("machine", machine)]


def linted(machine):
    role = "arn:aws:iam::111122223333:role/backfill"
    resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": role, "Definition": machine}}
    template = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"StateMachine": resource}}
    for match in lint(json.dumps(template), config=ManualArgs(regions=["eu-central-1"])):
        yield f"{match.rule.id}: {match.message}"


def part(where, kind, value):
    required, optional = FIELDS[kind]
    for field in sorted(required - set(value)):
        yield f"{where}: it lacks {field}"
    for field in sorted(set(value) - required - optional):
        yield f"{where}: {field} is no known field of {kind}"


def states(where, machine):
    inside = machine.get("States", {})
    nexts = {machine.get("StartAt")}
    for name, state in inside.items():
        kind = state.get("Type")
        if kind not in ("Choice", "Pass", "Map", "Task"):
            yield f"{name}: {kind} is no known type of state"
            continue
        yield from part(name, kind, state)
        if kind != "Choice" and ("Next" in state) == (state.get("End") is True):
            yield f"{name}: it must have either Next or End"
        nexts |= {state[field] for field in ("Next", "Default") if field in state}
        for choice in state.get("Choices", []):
            yield from part(name, "choice", choice)
            nexts.add(choice.get("Next"))
        if kind == "Map":
            yield from distributed(name, state)
        if kind == "Task":
            yield from called(name, state, TASKS)
            for retry in state.get("Retry", []):
                yield from part(name, "Retry", retry)
    for name in sorted(map(str, nexts - set(inside))):
        yield f"{where}: there is no state {name}"
    for name in sorted(set(inside) - nexts):
        yield f"{where}: nothing leads to {name}"


def distributed(name, state):
    reader, writer = state.get("ItemReader", {}), state.get("ResultWriter", {})
    processor = state.get("ItemProcessor", {})
    mode = processor.get("ProcessorConfig", {})
    yield from part(name, "ItemReader", reader)
    yield from called(name, reader, READERS)
    if "ReaderConfig" in reader:
        yield from part(name, "ReaderConfig", reader["ReaderConfig"])
    yield from part(name, "ItemBatcher", state.get("ItemBatcher", {}))
    yield from part(name, "ResultWriter", writer)
    yield from called(name, writer, WRITERS)
    yield from part(name, "WriterConfig", writer.get("WriterConfig", {}))
    yield from part(name, "ItemProcessor", processor)
    yield from part(name, "ProcessorConfig", mode)
    if (mode.get("Mode"), mode.get("ExecutionType")) != ("DISTRIBUTED", "EXPRESS"):
        yield f"{name}: it must be DISTRIBUTED and EXPRESS, not {mode}"
    yield from states(name, processor)


def called(name, value, resources_known):
    resource = value.get("Resource")
    if resource not in resources_known:
        yield f"{name}: {resource} is none of {sorted(resources_known)}"
        return
    given = {field.removesuffix(".$") for field in value.get("Parameters", {})}
    if given != resources_known[resource]:
        yield f"{name}: {resource} takes {sorted(resources_known[resource])}, not {sorted(given)}"
