"""The Runtime API of Lambda, version 2018-06-01, for one process on a loopback port.

A runtime asks /invocation/next for work and waits there; it answers at /invocation/ID/response or /invocation/ID/error.
What happens becomes events in a queue: ("ready", None) when it asks for work, ("response", bytes), ("error", bytes), and
("init", bytes) when it could not start.
"""

import queue
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ROOT = "/2018-06-01/runtime/"


@dataclass(frozen=True)
class Invocation:
    """One call: its id, the event as text, the function's ARN, a trace id, and when it must end (ms since 1970)."""

    id: str
    event: str
    function_arn: str
    trace_id: str
    deadline: int


class RuntimeApi:
    def __init__(self):
        self.events = queue.Queue()
        self._work = queue.Queue()
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                api._give(self)

            def do_POST(self):
                api._take(self)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def invoke(self, invocation):
        self._work.put(invocation)

    def close(self):
        self._work.put(None)
        self._server.shutdown()
        self._server.server_close()

    def _give(self, request):
        if request.path != ROOT + "invocation/next":
            return _answer(request, 404, b"")
        self.events.put(("ready", None))
        invocation = self._work.get()
        if invocation is None:
            return _answer(request, 410, b"")
        # The client reads nothing without a content type.
        _answer(
            request,
            200,
            invocation.event.encode(),
            {
                "Content-Type": "application/json",
                "Lambda-Runtime-Aws-Request-Id": invocation.id,
                "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
                "Lambda-Runtime-Trace-Id": invocation.trace_id,
                "Lambda-Runtime-Deadline-Ms": str(invocation.deadline),
            },
        )

    def _take(self, request):
        body = _body(request)
        kind = "init" if request.path == ROOT + "init/error" else request.path.rsplit("/", 1)[-1]
        self.events.put((kind, body))
        _answer(request, 202, b"{}", {"Content-Type": "application/json"})


def _body(request):
    if request.headers.get("Transfer-Encoding", "").lower() != "chunked":
        return request.rfile.read(int(request.headers.get("Content-Length") or 0))
    parts = []
    while (size := int(request.rfile.readline().split(b";")[0], 16)) > 0:
        parts.append(request.rfile.read(size))
        request.rfile.readline()
    while request.rfile.readline().strip():
        pass
    return b"".join(parts)


def _answer(request, status, body, headers=None):
    request.send_response(status)
    for name, value in (headers or {}).items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)
