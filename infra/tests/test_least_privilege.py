"""What each function may do, action by action and prefix by prefix, in the expanded template."""

import pytest
from expanded import BACKFILL, MAIN, MONITORING, as_list, expanded, flat, resources

TEMPLATE = expanded(MAIN)

LOG = ["logs:CreateLogStream", "logs:PutLogEvents"]
QUEUE = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
TOPICS = ["${NotificationsTopic}", "MakesChatTopic?${ChatNotificationsTopic}:${AWS::NoValue}"]
LIST_UPLOADS = ["s3:ListBucket", "s3:ListBucketVersions", "s3:GetBucketVersioning"]
READ_UPLOADS = ["s3:GetObject", "s3:GetObjectVersion"]
UPLOADS = "${UploadsBucket.Arn}"
ARCHIVE = "${ArchiveBucket.Arn}"


def grants(*rows):
    return {(action, resource) for actions, places in rows for action in actions for resource in places}


EXPECTED = {
    "RecordVersions": grants(
        (LOG, ["${RecordVersionsLogs.Arn}"]),
        (QUEUE, ["${UploadsQueue.Arn}"]),
        (LIST_UPLOADS, [UPLOADS]),
        (READ_UPLOADS, [UPLOADS + "/*"]),
        (["s3:ListBucket"], [ARCHIVE]),
        (["s3:GetObject"], [ARCHIVE + "/articles/*"]),
        (
            ["s3:PutObject"],
            [
                ARCHIVE + "/articles/*/versions/*",
                ARCHIVE + "/articles/*/problems/*",
                ARCHIVE + "/articles/*/head.json",
                ARCHIVE + "/unknown/*",
            ],
        ),
        (["sns:Publish"], TOPICS),
    ),
    "CompareVersions": grants(
        (LOG, ["${CompareVersionsLogs.Arn}"]),
        (QUEUE, ["${VersionsQueue.Arn}"]),
        (["s3:ListBucket"], [ARCHIVE]),
        (["s3:GetObject"], [ARCHIVE + "/articles/*"]),
        (
            ["s3:PutObject"],
            [ARCHIVE + "/articles/*/diffs/*", ARCHIVE + "/articles/*/versions/*.published", ARCHIVE + "/unknown/*"],
        ),
        (["sns:Publish"], TOPICS),
    ),
    "Reconcile": grants(
        (LOG, ["${ReconcileLogs.Arn}"]),
        (LIST_UPLOADS, [UPLOADS]),
        (READ_UPLOADS, [UPLOADS + "/*"]),
        (["s3:ListBucket"], [ARCHIVE]),
        (["s3:GetObject"], [ARCHIVE + "/articles/*", ARCHIVE + "/reconcile.json"]),
        (
            ["s3:PutObject"],
            [
                ARCHIVE + "/articles/*/versions/*",
                ARCHIVE + "/articles/*/problems/*",
                ARCHIVE + "/articles/*/diffs/*",
                ARCHIVE + "/articles/*/head.json",
                ARCHIVE + "/reconcile.json",
            ],
        ),
        (["sns:Publish"], TOPICS),
    ),
    "Read": grants(
        (LOG, ["${ReadLogs.Arn}"]),
        (["s3:ListBucket"], [ARCHIVE]),
        (["s3:GetObject"], [ARCHIVE + "/articles/*"]),
    ),
}

# Where each function's own trigger listens, as (bucket, keys).
TRIGGERS = {
    "RecordVersions": (UPLOADS, "*"),
    "CompareVersions": (ARCHIVE, "articles/*/versions/*.json"),
}


# What each role may do with the key, where there is one. Read writes nothing.
KEY_ACTIONS = {
    "RecordVersions": ["kms:Decrypt", "kms:GenerateDataKey"],
    "CompareVersions": ["kms:Decrypt", "kms:GenerateDataKey"],
    "Reconcile": ["kms:Decrypt", "kms:GenerateDataKey"],
    "Read": ["kms:Decrypt"],
    "StateMachine": ["kms:Decrypt", "kms:GenerateDataKey"],
}


def statements(template, name, *conditions):
    """The statements of the role of `name`, but that of the key, which is checked here.

    Others behind an Fn::If come only when `conditions` holds its condition.
    """
    keys = 0
    for policy in resources(template, "AWS::IAM::Role")[name + "Role"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            if "Fn::If" in statement:
                condition, statement, otherwise = statement["Fn::If"]
                assert otherwise == {"Ref": "AWS::NoValue"}
                if condition == "HasKey":
                    assert statement["Effect"] == "Allow"
                    assert as_list(statement["Action"]) == KEY_ACTIONS[name], name
                    assert flat(statement["Resource"]) == "${EncryptionKeyArn}"
                    keys += 1
                    continue
                assert condition == "HasInventoryBucket"
                if condition not in conditions:
                    continue
            yield statement
    assert keys == 1, name


def granted(name, effect="Allow"):
    return {
        (action, flat(resource))
        for statement in statements(TEMPLATE, name)
        if statement["Effect"] == effect
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
    }


@pytest.mark.parametrize("name", EXPECTED)
def test_a_function_may_do_this_and_nothing_else(name):
    assert granted(name) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_each_function_has_a_role_of_its_own(name):
    functions = resources(TEMPLATE, "AWS::Lambda::Function")
    role = {"Fn::GetAtt": [name + "Role", "Arn"]}
    assert [n for n, f in functions.items() if f["Role"] in (role, {"Fn::GetAtt": f"{name}Role.Arn"})] == [
        name + "Function"
    ]
    trust = resources(TEMPLATE, "AWS::IAM::Role")[name + "Role"]["AssumeRolePolicyDocument"]["Statement"]
    assert [(s["Principal"], s["Action"]) for s in trust] == [({"Service": "lambda.amazonaws.com"}, "sts:AssumeRole")]


@pytest.mark.parametrize("name", EXPECTED)
def test_nobody_is_granted_a_wildcard_action_or_the_power_to_delete(name):
    for action, resource in granted(name):
        assert "*" not in action
        assert resource != "*"
        assert not action.startswith("s3:Delete")
        assert "Acl" not in action and "Policy" not in action


@pytest.mark.parametrize("name", TRIGGERS)
def test_no_function_writes_where_its_own_trigger_listens(name):
    bucket, keys = TRIGGERS[name]
    writable = {r for action, r in granted(name) if action == "s3:PutObject" and r.startswith(bucket + "/")}
    # A star of IAM matches slashes, so that patterns can meet in odd keys; only a denial settles it.
    assert not writable or ("s3:PutObject", f"{bucket}/{keys}") in granted(name, "Deny")


def test_nothing_else_is_denied():
    assert {name: granted(name, "Deny") for name in EXPECTED if granted(name, "Deny")} == {
        "CompareVersions": {("s3:PutObject", ARCHIVE + "/articles/*/versions/*.json")}
    }


def test_triggers_are_those_that_the_rules_name():
    rules = resources(TEMPLATE, "AWS::Events::Rule")
    uploads = rules["UploadsRule"]["EventPattern"]["detail"]
    assert uploads == {"bucket": {"name": [{"Ref": "UploadsBucket"}]}}
    versions = rules["VersionsRule"]["EventPattern"]["detail"]
    assert versions["bucket"] == {"name": [{"Ref": "ArchiveBucket"}]}
    assert versions["object"] == {"key": [{"wildcard": TRIGGERS["CompareVersions"][1]}]}


def test_nothing_is_granted_beside_the_roles():
    kinds = {resource["Type"] for resource in TEMPLATE["Resources"].values()}
    policies = {kind for kind in kinds if kind.startswith("AWS::IAM::") or kind.endswith("Policy")}
    assert policies == {"AWS::IAM::Role", "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"}
    assert set(resources(TEMPLATE, "AWS::IAM::Role")) == {name + "Role" for name in EXPECTED}
    for name, role in resources(TEMPLATE, "AWS::IAM::Role").items():
        assert set(role) <= {"AssumeRolePolicyDocument", "ManagedPolicyArns", "Policies", "Tags"}, name
        assert len(role["Policies"]) == 1, name


def allowed_by_resources(template):
    """Each grant of the policies of buckets, queues and topics: (policy, who, action, resource, under which condition)."""
    return {
        (name, flat(statement["Principal"]["Service"]), action, flat(resource), condition(statement))
        for kind in ("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy")
        for name, policy in resources(template, kind).items()
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Effect"] != "Deny"
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
    }


def condition(statement):
    return " and ".join(
        f"{operator} {key} {flat(value)}"
        for operator, keys in statement["Condition"].items()
        for key, value in keys.items()
    )


def test_policies_of_resources_let_in_the_rules_and_nobody_else():
    rules = {"Uploads": "${UploadsRule.Arn}", "Versions": "${VersionsRule.Arn}"}
    assert allowed_by_resources(TEMPLATE) == {
        (
            name + "QueuePolicy",
            "events.amazonaws.com",
            "sqs:SendMessage",
            "${" + name + queue + ".Arn}",
            "ArnEquals aws:SourceArn " + rule,
        )
        for name, rule in rules.items()
        for queue in ("Queue", "DeadLetters")
    }


def test_alarms_of_this_account_may_be_published_and_nothing_else_is_granted_by_monitoring():
    template = expanded(MONITORING)
    assert allowed_by_resources(template) == {
        (
            "AlarmsTopicPolicy",
            "cloudwatch.amazonaws.com",
            "sns:Publish",
            "${AlarmsTopic}",
            "StringEquals aws:SourceAccount ${AWS::AccountId}",
        )
    }
    assert [n for n, r in template["Resources"].items() if r["Type"].startswith("AWS::IAM::")] == []


# How Step Functions writes a log; these take no resource.
DELIVER_LOG = [
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
]


def allowed_to_the_backfill(*conditions):
    return {
        (action, flat(resource))
        for statement in statements(expanded(BACKFILL), "StateMachine", *conditions)
        for action in as_list(statement["Action"])
        for resource in as_list(statement["Resource"])
    }


def test_the_backfill_may_list_call_one_function_and_write_results():
    results = "arn:${AWS::Partition}:s3:::${ArchiveBucketName}/backfill/*"
    write = ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"]
    assert allowed_to_the_backfill() == grants(
        (["lambda:InvokeFunction"], ["${RecordVersionsAliasArn}"]),
        (["s3:ListBucket"], ["arn:${AWS::Partition}:s3:::${UploadsBucketName}"]),
        (write, [results]),
        (DELIVER_LOG, ["*"]),
    )


def test_the_backfill_may_read_an_inventory_only_where_one_is_named():
    inventory = ("s3:GetObject", "arn:${AWS::Partition}:s3:::${InventoryBucketName}/*")
    assert allowed_to_the_backfill("HasInventoryBucket") - allowed_to_the_backfill() == {inventory}
    (rule,) = expanded(BACKFILL)["Rules"].values()
    differ = {"Fn::Not": [{"Fn::Equals": [{"Ref": "InventoryBucketName"}, {"Ref": "UploadsBucketName"}]}]}
    assert [assertion["Assert"] for assertion in rule["Assertions"]] == [differ]
    given = resources(TEMPLATE, "AWS::CloudFormation::Stack")["Backfill"]["Parameters"]
    assert given["UploadsBucketName"] == {"Ref": "UploadsBucket"}
    assert given["InventoryBucketName"] == {"Ref": "InventoryBucketName"}


def test_the_backfill_may_start_and_watch_only_itself():
    (own,) = resources(expanded(BACKFILL), "AWS::IAM::Policy").values()
    assert [(s["Action"], flat(s["Resource"])) for s in own["PolicyDocument"]["Statement"]] == [
        ("states:StartExecution", "${StateMachine}"),
        (
            ["states:DescribeExecution", "states:StopExecution"],
            "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Name}/*",
        ),
    ]
