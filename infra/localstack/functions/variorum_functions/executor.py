"""Runs one copy of a Java function: a JVM with the runtime interface client that AWS publishes, and a Runtime API for it.

Two settings come from the environment: VARIORUM_JAVA, the java command, and VARIORUM_RUNTIME_CLIENT, a folder with the
client's jars.
"""

import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time

from localstack import config
from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import InvocationResult
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor

from variorum_functions.runtime_api import Invocation, RuntimeApi

MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"

# How long a function may take until it asks for its first event, in seconds. Lambda allows ten before it begins to count.
LONGEST_START = 60

# Of a function's memory, what Lambda's own Java gives to the heap.
HEAP_SHARE = 0.85


class ProcessExecutor(RuntimeExecutor):
    def __init__(self, id, function_version):
        super().__init__(id, function_version)
        self._environment = {}
        self._process = None
        self._api = None
        self._folder = None
        self._lines = []

    @classmethod
    def prepare_version(cls, function_version):
        if function_version.config.code:
            function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version):
        pass

    def get_address(self):
        return "127.0.0.1"

    def get_endpoint_from_executor(self):
        return "127.0.0.1"

    def get_runtime_endpoint(self):
        return f"http://127.0.0.1:{config.GATEWAY_LISTEN[0].port}"

    def get_logs(self):
        return "".join(self._lines)

    def start(self, env_vars):
        self._environment = {name: str(value) for name, value in env_vars.items()}
        self._launch()

    def stop(self):
        self._end()

    def invoke(self, payload):
        # A copy that timed out or crashed is replaced by a new one, as Lambda does.
        if self._process is None or self._process.poll() is not None:
            self._launch()
        settings = self.function_version.config
        first_line = len(self._lines)
        began = time.time()
        self._api.invoke(
            Invocation(
                id=payload["invoke-id"],
                event=payload["payload"],
                function_arn=payload["invoked-function-arn"],
                trace_id=payload["trace-id"],
                deadline=int((began + settings.timeout) * 1000),
            )
        )
        kind, body = self._outcome(payload["invoke-id"], began + settings.timeout)
        milliseconds = (time.time() - began) * 1000
        time.sleep(0.05)  # The last lines of the log are still on their way.
        logs = self._report(payload["invoke-id"], first_line, milliseconds)
        return InvocationResult(payload["invoke-id"], body, is_error=kind != "response", logs=logs)

    def _outcome(self, invocation_id, deadline):
        while True:
            try:
                kind, body = self._api.events.get(timeout=max(0.0, deadline - time.time()))
            except queue.Empty:
                self._end()
                seconds = self.function_version.config.timeout
                return "timeout", _error("Sandbox.Timedout", f"{invocation_id} Task timed out after {seconds:.2f} seconds")
            if kind == "exit":
                return kind, _error("Runtime.ExitError", f"RequestId: {invocation_id} exited with status {body}")
            if kind in ("response", "error"):
                return kind, body

    def _report(self, invocation_id, first_line, milliseconds):
        version = self.function_version.id.qualifier
        memory = self.function_version.config.memory_size
        lines = "".join(self._lines[first_line:])
        return (
            f"START RequestId: {invocation_id} Version: {version}\n{lines}END RequestId: {invocation_id}\n"
            f"REPORT RequestId: {invocation_id}\tDuration: {milliseconds:.2f} ms\t"
            f"Billed Duration: {int(milliseconds) + 1} ms\tMemory Size: {memory} MB\t\n"
        )

    def _launch(self):
        self._end()
        settings = self.function_version.config
        code = str(settings.code.get_unzipped_code_location())
        client = os.environ["VARIORUM_RUNTIME_CLIENT"]
        self._api = RuntimeApi()
        self._folder = tempfile.mkdtemp(prefix="variorum-function-")
        environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": self._folder,
            "LANG": "en_US.UTF-8",
            **self._environment,
            "AWS_LAMBDA_RUNTIME_API": self._api.address,
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{settings.runtime}",
            "LAMBDA_TASK_ROOT": code,
            "TZ": "UTC",
        }
        command = [
            os.environ["VARIORUM_JAVA"],
            f"-Xmx{int(settings.memory_size * HEAP_SHARE)}m",
            "-XX:+UseSerialGC",
            f"-Djava.io.tmpdir={self._folder}",
            "-cp",
            f"{code}/:{code}/lib/*:{client}/*",
            MAIN,
            settings.handler,
        ]
        self._process = subprocess.Popen(
            command,
            cwd=code,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        threading.Thread(target=self._follow, args=(self._process, self._api), daemon=True).start()
        try:
            kind, body = self._api.events.get(timeout=LONGEST_START)
        except queue.Empty:
            kind, body = "init", _error("Sandbox.Timedout", f"not ready after {LONGEST_START} seconds")
        if kind != "ready":
            log = self.get_logs()[-2000:]
            self._end()
            problem = body if isinstance(body, bytes) else _error("Runtime.ExitError", f"exit status {body}: {log}")
            raise StatusErrorException("the function could not start", payload=problem)

    def _follow(self, process, api):
        for line in process.stdout:
            self._lines.append(line)
        api.events.put(("exit", process.wait()))

    def _end(self):
        process, api, folder = self._process, self._api, self._folder
        self._process = self._api = self._folder = None
        if process is not None and process.poll() is None:
            process.kill()
            process.wait()
        if api is not None:
            api.close()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _error(kind, message):
    return json.dumps({"errorType": kind, "errorMessage": message}).encode()
