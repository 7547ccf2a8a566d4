"""What LocalStack looks up by the name that LAMBDA_RUNTIME_EXECUTOR gives."""

from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin


class ProcessesPlugin(RuntimeExecutorPlugin):
    name = "processes"

    def load(self, *args, **kwargs):
        from variorum_functions.executor import ProcessExecutor

        return ProcessExecutor
