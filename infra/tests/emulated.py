"""LocalStack for a test: started by infra/localstack/start on a free port, ended by its process id."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import boto3
from expanded import TOP

# Installing takes half a minute on a machine that has nothing of it, starting ten seconds.
LONGEST_START = 300


class LocalStack:
    def __init__(self, folder, log):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.endpoint = f"http://127.0.0.1:{free.getsockname()[1]}"
        self._log = Path(log)
        environment = {**os.environ, "GATEWAY_LISTEN": self.endpoint.removeprefix("http://")}
        with open(log, "wb") as out:
            self._process = subprocess.Popen(
                [TOP / "infra" / "localstack" / "start", folder],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.time() + LONGEST_START
        while "Ready." not in self.log():
            if self._process.poll() is not None or time.time() > deadline:
                raise RuntimeError("LocalStack did not start:\n" + self.log()[-4000:])
            time.sleep(0.2)

    def log(self):
        return self._log.read_text(encoding="utf-8", errors="replace")

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def deploy(self, stack, *parameters):
        """Deploys template.yaml as a user does, and returns the stack's outputs."""
        # The SAM CLI of the environment that runs the tests.
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        run = subprocess.run(
            [TOP / "infra" / "localstack" / "deploy", stack, *parameters],
            env={**os.environ, "AWS_ENDPOINT_URL": self.endpoint, "PATH": path},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if run.returncode != 0:
            raise RuntimeError(f"the deployment failed:\n{run.stdout[-4000:]}{run.stderr[-4000:]}")
        return self.outputs(stack)

    def outputs(self, stack):
        description = self.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
        assert description["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE"), description["StackStatus"]
        return {o["OutputKey"]: o["OutputValue"] for o in description["Outputs"]}

    def stop(self):
        """Ends LocalStack and the functions that it runs, which are in its process group."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()


def until(what, longest=90):
    """Calls `what` until it gives something true, which is returned; after `longest` seconds what it gave last."""
    deadline = time.time() + longest
    while not (found := what()) and time.time() < deadline:
        time.sleep(0.5)
    return found
