"""What no linter sees in the templates."""

import json
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import state_machine
from expanded import BACKFILL, MAIN, MONITORING, TOP, as_list, expanded, flat, resources, source

FUNCTIONS = ["RecordVersions", "CompareVersions", "Reconcile", "Read"]
MAIN_EXPANDED = expanded(MAIN)

# Every condition key that a policy here may name, as AWS spells it: S3 ignores one that it does not know.
CONDITION_KEYS = {"aws:SecureTransport", "aws:SourceArn", "aws:SourceAccount", "aws:PrincipalArn", "s3:if-none-match"}


def conditions(value):
    """Every Condition of a policy somewhere below `value`."""
    if isinstance(value, dict):
        if "Effect" in value and "Condition" in value:
            yield value["Condition"]
        for below in value.values():
            yield from conditions(below)
    elif isinstance(value, list):
        for below in value:
            yield from conditions(below)


def condition_keys(condition):
    for operator, keys in condition.items():
        if operator == "Fn::If":
            for branch in keys[1:]:
                if "Ref" not in branch:
                    yield from condition_keys(branch)
        elif "Fn::If" in keys:
            for branch in keys["Fn::If"][1:]:
                if "Ref" not in branch:
                    yield from branch
        else:
            yield from keys


@pytest.mark.parametrize("path", [MAIN, MONITORING, BACKFILL], ids=lambda path: path.name)
def test_condition_keys_are_spelt_as_aws_spells_them(path):
    found = {key for condition in conditions(expanded(path)) for key in condition_keys(condition)}
    assert found <= CONDITION_KEYS
    assert found, "a template without a single condition would make this test vain"


def test_each_queue_hides_a_message_six_times_as_long_as_its_function_may_run():
    mappings = resources(MAIN_EXPANDED, "AWS::Lambda::EventSourceMapping")
    functions = resources(MAIN_EXPANDED, "AWS::Lambda::Function")
    queues = resources(MAIN_EXPANDED, "AWS::SQS::Queue")
    assert len(mappings) == 2
    for mapping in mappings.values():
        queue = queues[mapping["EventSourceArn"]["Fn::GetAtt"][0]]
        function = functions[mapping["FunctionName"]["Ref"].removesuffix("Aliaslive")]
        assert queue["VisibilityTimeout"] >= 6 * function["Timeout"]
        assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        assert queue["RedrivePolicy"]["maxReceiveCount"] >= 5, "AWS asks for five where a function is throttled"


def test_the_zip_that_code_uri_names_is_what_maven_makes():
    for name, function in resources(source(MAIN), "AWS::Serverless::Function").items():
        code = TOP / function["CodeUri"]
        assert function["CodeUri"].endswith(".zip"), f"{name}: sam build would try to build a folder"
        assert code.is_file(), f"{name}: '{function['CodeUri']}' is not there; run ./mvnw package first"
        assert code.stat().st_size <= 12_000_000, f"{name}: {code.stat().st_size} bytes are more than 12 MB"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_has_its_handler(name):
    function = resources(source(MAIN), "AWS::Serverless::Function")[name + "Function"]
    path = "functions/lambda/src/main/java/" + function["Handler"].replace(".", "/") + ".java"
    assert (TOP / path).is_file()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_starts_from_a_snapshot_behind_its_alias(name):
    function = resources(MAIN_EXPANDED, "AWS::Lambda::Function")[name + "Function"]
    assert function["Runtime"] == "java25"
    assert function["Architectures"] == ["arm64"]
    assert function["SnapStart"] == {"ApplyOn": "PublishedVersions"}
    assert function["RecursiveLoop"] == "Terminate"
    assert function["LoggingConfig"]["LogGroup"] == {"Ref": name + "Logs"}
    assert f"{name}FunctionAliaslive" in resources(MAIN_EXPANDED, "AWS::Lambda::Alias")


def parameters_of(value, template):
    """The parameters that decide `value`: named there, in its conditions, or as the name of a resource."""
    if isinstance(value, list):
        return set().union(*(parameters_of(below, template) for below in value))
    if not isinstance(value, dict):
        return set()
    found = set()
    for key, below in value.items():
        if key == "Fn::Sub":
            text, given = below if isinstance(below, list) else (below, {})
            names = set(re.findall(r"\$\{([\w.:]+)\}", text)) - set(given)
            found |= parameters_of([{"Ref": name.split(".")[0]} for name in names] + [given], template)
        elif key == "Fn::If":
            found |= parameters_of([template["Conditions"][below[0]], below[1:]], template)
        elif key == "Condition" and isinstance(below, str):
            found |= parameters_of(template["Conditions"][below], template)
        elif key in ("Ref", "Fn::GetAtt"):
            name = below if key == "Ref" else as_list(below)[0].split(".")[0]
            properties = template["Resources"].get(name, {}).get("Properties", {})
            found |= {name} & set(template["Parameters"])
            found |= parameters_of([properties.get("BucketName"), properties.get("TopicName")], template)
        else:
            found |= parameters_of(below, template)
    return found


# Whatever SAM merges of Globals and a function, and CloudFormation resolves only when it deploys.
CONFIGURATION = ["Environment", "Handler", "Layers", "MemorySize", "Runtime", "SnapStart", "Timeout"]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_version_is_published_when_a_parameter_changes_its_function_and_only_then(name):
    template = source(MAIN)
    function = resources(template, "AWS::Serverless::Function")[name + "Function"]
    configuration = [of.get(key) for of in (template["Globals"]["Function"], function) for key in CONFIGURATION]
    needed = parameters_of(configuration, template)
    assert {"LargestUpload", "ChatTopic", "UploadsBucketName", "ArchiveBucketName"} <= needed
    assert parameters_of(function["VersionDescription"], template) == needed
    versions = resources(MAIN_EXPANDED, "AWS::Lambda::Version")
    (version,) = [v for v in versions.values() if v["FunctionName"] == {"Ref": name + "Function"}]
    assert version["Description"], "SAM did not hand the description on"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_longest_description_of_a_version_is_one_that_lambda_takes(name):
    template = source(MAIN)

    def longest(match):
        parameter = template["Parameters"][match[1]]
        # What has neither is the name of a bucket, of at most 63 characters.
        values = parameter.get("AllowedValues") or [parameter.get("MaxValue", "b" * 63)]
        return max((str(value) for value in values), key=len)

    text = resources(template, "AWS::Serverless::Function")[name + "Function"]["VersionDescription"]["Fn::Sub"]
    assert len(re.sub(r"\$\{(\w+)\}", longest, text)) <= 256


def test_data_outlives_the_stack():
    buckets = {n: r for n, r in MAIN_EXPANDED["Resources"].items() if r["Type"] == "AWS::S3::Bucket"}
    assert set(buckets) == {"UploadsBucket", "ArchiveBucket"}
    for name, bucket in buckets.items():
        assert (bucket["DeletionPolicy"], bucket["UpdateReplacePolicy"]) == ("Retain", "Retain"), name
        properties = bucket["Properties"]
        assert properties["VersioningConfiguration"] == {"Status": "Enabled"}
        assert set(properties["PublicAccessBlockConfiguration"].values()) == {True}
        assert properties["NotificationConfiguration"]["EventBridgeConfiguration"]["EventBridgeEnabled"] is True


def statement(policy, sid):
    statements = resources(MAIN_EXPANDED, "AWS::S3::BucketPolicy")[policy]["PolicyDocument"]["Statement"]
    return next(s for s in statements if s["Sid"] == sid)


@pytest.mark.parametrize("policy", ["UploadsBucketPolicy", "ArchiveBucketPolicy"])
def test_buckets_refuse_what_is_not_encrypted_on_its_way(policy):
    denial = statement(policy, "TlsOnly")
    assert (denial["Effect"], denial["Principal"], denial["Action"]) == ("Deny", "*", "s3:*")
    assert denial["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert len(denial["Resource"]) == 2


def test_recorded_versions_can_neither_be_overwritten_nor_deleted():
    versions = "${ArchiveBucket.Arn}/articles/*/versions/*"
    written_once = statement("ArchiveBucketPolicy", "VersionsAreWrittenOnce")
    assert (written_once["Effect"], written_once["Principal"]) == ("Deny", "*")
    assert (written_once["Action"], flat(written_once["Resource"])) == ("s3:PutObject", versions)
    assert written_once["Condition"]["Null"] == {"s3:if-none-match": "true"}
    stay = statement("ArchiveBucketPolicy", "VersionsStay")
    assert (stay["Effect"], stay["Principal"], flat(stay["Resource"])) == ("Deny", "*", versions)
    assert set(stay["Action"]) == {"s3:DeleteObject", "s3:DeleteObjectVersion"}
    administrator = {"aws:PrincipalArn": {"Ref": "ArchiveAdministratorArn"}}
    unless = {"Fn::If": ["HasAdministrator", administrator, {"Ref": "AWS::NoValue"}]}
    assert written_once["Condition"]["ArnNotEquals"] == unless
    assert stay["Condition"]["Fn::If"][1] == {"ArnNotEquals": administrator}


def test_pages_are_public_only_by_parameter_and_then_really():
    permissions = {
        name: resource
        for name, resource in MAIN_EXPANDED["Resources"].items()
        if resource["Type"] == "AWS::Lambda::Permission" and resource["Properties"]["Principal"] == "*"
    }
    assert {r["Properties"]["Action"] for r in permissions.values()} == {
        "lambda:InvokeFunctionUrl",
        "lambda:InvokeFunction",
    }
    for name, resource in permissions.items():
        assert resource["Condition"] == "IsPublic", name
        properties = resource["Properties"]
        assert properties["FunctionName"] == {"Ref": "ReadFunctionAliaslive"}
        assert properties.get("FunctionUrlAuthType") == "NONE" or properties.get("InvokedViaFunctionUrl") is True
    assert source(MAIN)["Parameters"]["PageAccess"]["Default"] == "AWS_IAM"


def test_rules_keep_what_they_cannot_deliver():
    rules = resources(MAIN_EXPANDED, "AWS::Events::Rule")
    for name in ("UploadsRule", "VersionsRule"):
        for target in rules[name]["Targets"]:
            assert target["DeadLetterConfig"]["Arn"], name
            assert target["RetryPolicy"]["MaximumEventAgeInSeconds"] == 86400


def test_every_parameter_has_a_default_so_that_nothing_must_be_edited():
    assert [n for n, p in source(MAIN)["Parameters"].items() if "Default" not in p] == []


def alarms():
    return resources(source(MONITORING), "AWS::CloudWatch::Alarm")


def test_alarms_watch_metrics_that_the_functions_write():
    java = (TOP / "functions/lambda/src/main/java/org/variorum/lambda/log/Metric.java").read_text(encoding="utf-8")
    written = set(re.findall(r'\("(\w+)", "', java))
    watched = {a["MetricName"] for a in alarms().values() if a["Namespace"] == "Variorum"}
    assert watched <= written
    assert len(watched) >= 4


def test_each_alarm_tells_somebody_and_stands_in_the_runbook():
    runbook = (TOP / "infra/RUNBOOK.md").read_text(encoding="utf-8")
    for name, alarm in alarms().items():
        assert alarm["AlarmActions"] == [{"Ref": "AlarmsTopic"}], name
        assert f"### {name}\n" in runbook, f"infra/RUNBOOK.md has no heading '### {name}'"
    assert set(re.findall(r"^### (\w+Alarm)$", runbook, re.M)) == set(alarms())


def test_each_dead_letter_queue_has_an_alarm():
    watched = {flat(d["Value"]) for a in alarms().values() for d in a["Dimensions"]}
    queues = resources(MAIN_EXPANDED, "AWS::SQS::Queue")
    given = resources(source(MAIN), "AWS::CloudFormation::Stack")["Monitoring"]["Parameters"]
    for queue in queues:
        parameter = next(n for n, v in given.items() if flat(v) == "${" + queue + ".QueueName}")
        assert "${" + parameter + "}" in watched, queue


@pytest.mark.parametrize("name", ["RecordVersions", "CompareVersions"])
def test_each_function_behind_a_queue_has_the_same_alarms(name):
    of_lambda = {"Name": "FunctionName", "Value": {"Ref": name + "Name"}}
    of_variorum = {"Name": "function", "Value": name}
    watched = {a["MetricName"] for a in alarms().values() if a["Dimensions"] in ([of_lambda], [of_variorum])}
    assert {"Errors", "Throttles", "UnknownMessages"} <= watched


def test_the_dashboard_is_json():
    body = resources(source(MONITORING), "AWS::CloudWatch::Dashboard")["Dashboard"]["DashboardBody"]["Fn::Sub"]
    widgets = json.loads(body)["widgets"]
    assert len(widgets) >= 8
    names = set(re.findall(r"\$\{(\w+)\}", body))
    assert names <= set(source(MONITORING)["Parameters"])


@pytest.mark.parametrize("path", [MAIN, MONITORING, BACKFILL], ids=lambda path: path.name)
@pytest.mark.parametrize("access", ["AWS_IAM", "NONE"])
def test_the_expanded_template_is_clean(path, access, tmp_path):
    file = tmp_path / (path.stem + ".json")
    file.write_text(json.dumps(expanded(path, PageAccess=access)), encoding="utf-8")
    run = subprocess.run(
        [Path(sys.executable).parent / "cfn-lint", "--regions", "eu-central-1", "us-east-1", "--", file],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_backfill_runs_the_same_function_over_listing_and_inventory():
    definition = json.loads(state_machine.written())
    states = definition["States"]
    maps = {name: state for name, state in states.items() if state["Type"] == "Map"}
    assert set(maps) == {"RecordListing", "RecordInventory"}
    for state in maps.values():
        (task,) = state["ItemProcessor"]["States"].values()
        assert task["Parameters"]["FunctionName"] == "${RecordVersions}"
        assert task["Retry"], "a failed batch must be tried again"
        assert state["ItemBatcher"]["BatchInput"]["keysFrom"] in ("listing", "inventory")


def test_the_backfill_is_a_definition_that_step_functions_takes():
    wanted, given = state_machine.placeholders()
    assert wanted == given == set(state_machine.VALUES)
    assert state_machine.faults(state_machine.definition()) == []


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ('"ItemReader"', '"ItemRader"', "ItemRader"),
        ('"Type": "Task"', '"Type": "Tsk"', "Tsk"),
        ('"EXPRESS"', '"EXPRES"', "EXPRES"),
        ('"MaxItemsPerBatch"', '"MaxItemPerBatch"', "MaxItemPerBatch"),
        ("s3:listObjectsV2", "s3:listObjekts", "s3:listObjekts"),
        ('"Next": "RecordListing"', '"Next": "Nowhere"', "there is no state Nowhere"),
        ('"Prefix.$"', '"Prefx.$"', "Prefx"),
        ('"MaxAttempts"', '"MaxAttempt"', "MaxAttempt"),
        ('"WriterConfig"', '"WriteConfig"', "WriteConfig"),
        ('"Default": "Everything"', '"Default": "RecordListing"', "nothing leads to Everything"),
    ],
)
def test_a_slip_in_the_backfill_is_found(right, wrong, fault):
    text = json.dumps(state_machine.definition())
    assert right in text
    found = state_machine.faults(json.loads(text.replace(right, wrong)))
    assert any(fault in sentence for sentence in found), found


def test_a_batch_of_the_backfill_has_time_for_all_its_captures_and_tries():
    # What infra/backfill/README.md reckons with: seconds for a capture, captures of a key, and room for ten times that.
    seconds, captures, room = 0.15, 8, 10
    # Step Functions ends an express execution after five minutes.
    express = 300
    timeout = resources(MAIN_EXPANDED, "AWS::Lambda::Function")["RecordVersionsFunction"]["Timeout"]
    states = json.loads(state_machine.written())["States"]
    for name in ("RecordListing", "RecordInventory"):
        assert states[name]["ItemBatcher"]["MaxItemsPerBatch"] * captures * seconds * room <= timeout, name
        (task,) = states[name]["ItemProcessor"]["States"].values()
        (retry,) = task["Retry"]
        waits = [retry["IntervalSeconds"] * retry["BackoffRate"] ** n for n in range(retry["MaxAttempts"])]
        assert timeout * (1 + retry["MaxAttempts"]) + sum(waits) < express, name
        # About one key in a hundred, where it alone makes its batch fail.
        assert states[name]["ToleratedFailurePercentage"] == states[name]["ItemBatcher"]["MaxItemsPerBatch"], name


def test_the_backfill_exports_its_results_to_where_no_rule_listens():
    # Without an export the outputs of all batches are put together first, and more than 256 KiB fail the execution.
    states = json.loads(state_machine.written())["States"]
    for name in ("RecordListing", "RecordInventory"):
        writer = states[name]["ResultWriter"]
        assert writer["Resource"] == "arn:${Partition}:states:::s3:putObject", name
        assert writer["Parameters"] == {"Bucket": "${ArchiveBucket}", "Prefix": "backfill"}, name
        assert writer["WriterConfig"] == {"Transformation": "COMPACT", "OutputType": "JSONL"}, name
    given = resources(source(MAIN), "AWS::Serverless::Application")["Backfill"]["Parameters"]
    assert given["ArchiveBucketName"] == {"Ref": "ArchiveBucket"}
    machine = resources(source(BACKFILL), "AWS::Serverless::StateMachine")["StateMachine"]
    assert machine["DefinitionSubstitutions"]["ArchiveBucket"] == {"Ref": "ArchiveBucketName"}
    for name, rule in resources(MAIN_EXPANDED, "AWS::Events::Rule").items():
        detail = rule.get("EventPattern", {}).get("detail", {})
        if detail.get("bucket") == {"name": [{"Ref": "ArchiveBucket"}]}:
            for pattern in detail["object"]["key"]:
                for file in ("manifest.json", "SUCCEEDED_0.json", "FAILED_0.json"):
                    assert not fnmatchcase("backfill/2f9d8e3c/" + file, pattern["wildcard"]), name


@pytest.mark.parametrize("path", ["infra/README.md", "infra/backfill/README.md"])
def test_a_table_of_costs_adds_up(path):
    text = (TOP / path).read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \|[^|]*\| \**(\d+\.\d\d)\** \|$", text, re.M)
    *parts, (title, total) = rows
    assert title == "**In all**"
    assert len(parts) >= 10
    assert round(sum(float(part) for _, part in parts), 2) == float(total)


def test_no_policy_attaches_a_managed_one():
    for path in (MAIN, MONITORING, BACKFILL):
        for name, role in resources(expanded(path), "AWS::IAM::Role").items():
            assert as_list(role.get("ManagedPolicyArns", [])) == [], name
