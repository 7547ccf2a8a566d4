"""infra/Dockerfile, built on a base that stands in for Lambda's and run as Lambda runs it: one event, one answer.

Wants Docker and the image of LocalStack (infra/localstack/image), and a JDK 25 in JAVA_HOME. Skipped by name without Docker.
"""

import json
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue

import pytest
from expanded import TOP

BASE = "variorum-test/java"
IMAGE = "variorum-test/functions"
NOTHING = b'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><KeyCount>0</KeyCount></ListBucketResult>'


def docker(*arguments):
    return subprocess.run(["docker", *arguments], capture_output=True, text=True, cwd=TOP)


@pytest.fixture(scope="module")
def image():
    if not shutil.which("docker") or docker("info").returncode:
        pytest.skip("test_image, because there is no Docker")
    subprocess.run([TOP / "infra/tests/java-base", BASE + ":25"], check=True)
    built = docker("build", "-q", "-f", "infra/Dockerfile", "--build-arg", f"BASE={BASE}", "-t", IMAGE, ".")
    assert built.returncode == 0, built.stderr
    return IMAGE


class Lambda(ThreadingHTTPServer):
    """The Runtime API with one event, and an empty bucket, at one address of this machine."""

    def __init__(self, event):
        super().__init__(("127.0.0.1", 0), Handler)
        self.events = Queue()
        self.events.put(event)
        self.answers = Queue()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if not self.path.endswith("/invocation/next"):
            self.send(200, "application/xml", NOTHING)
            return
        event = self.server.events.get()
        headers = {
            "Lambda-Runtime-Aws-Request-Id": "1",
            "Lambda-Runtime-Deadline-Ms": "32503680000000",
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:read",
        }
        self.send(200, "application/json", event, headers)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.answers.put((self.path, body))
        self.send(202, "application/json", b"{}")

    def send(self, status, content_type, body, headers=None):
        self.send_response(status)
        for name, value in {"Content-Type": content_type, "Content-Length": len(body), **(headers or {})}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def test_answers_from_its_cache(image):
    server = Lambda((TOP / "infra/events/page.json").read_bytes())
    address = "127.0.0.1:%d" % server.server_address[1]
    environment = {
        "AWS_LAMBDA_RUNTIME_API": address,
        "AWS_ENDPOINT_URL": "http://" + address,
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "VARIORUM_UPLOADS": "uploads",
        "VARIORUM_ARCHIVE": "archive",
        "VARIORUM_TOPIC": "arn:aws:sns:us-east-1:123456789012:test",
        # Java ends at once where the cache does not fit.
        "JAVA_TOOL_OPTIONS": "-XX:AOTMode=on",
    }
    given = [word for name, value in environment.items() for word in ("-e", f"{name}={value}")]
    container = docker("run", "-d", "--network", "host", *given, image, "org.variorum.lambda.ReadHandler")
    assert container.returncode == 0, container.stderr
    try:
        path, body = server.answers.get(timeout=60)
    except Exception:
        pytest.fail(docker("logs", container.stdout.strip()).stdout or "no answer within 60 s")
    finally:
        docker("rm", "-f", container.stdout.strip())
    assert path == "/2018-06-01/runtime/invocation/1/response"
    answer = json.loads(body)
    assert answer["statusCode"] == 200
    assert answer["headers"]["content-type"] == "text/html; charset=utf-8"
    assert "Variorum" in answer["body"]
