"""A set of books with a menu, and an order desk over it: what the tests of the desk start from.

The program is the one that JANGBUCTL names; the books are SQLite in a temporary folder, or with
JANGBU_TEST_MYSQL also a database of that server.
"""

import http.client
import json
import os
import subprocess
import tempfile
import time
import uuid

STORE = "온기식당 연남점"
MENU = """store,product,category,price,base_stock,tax_free
{0},김치찌개,MAIN_MENU,9000,10000000,
{0},제육볶음,MAIN_MENU,11000,6,
{0},돌솥비빔밥,MAIN_MENU,10500,10000000,
{0},된장찌개,MAIN_MENU,8500,10000000,
{0},불고기정식,MAIN_MENU,14000,9,
{0},순두부찌개,MAIN_MENU,9000,0,
{0},청국장,MAIN_MENU,9500,10000000,
{0},오징어볶음,MAIN_MENU,12500,10000000,
{0},비빔냉면,MAIN_MENU,9500,0,
{0},계란말이,SUB_MENU,8000,10000000,
{0},해물파전,SUB_MENU,15000,10000000,
{0},참이슬,DRINK,5000,10000000,
""".format(STORE)


def products():
    """The databases that can be tested on, by name."""
    return ["sqlite"] + (["mysql"] if os.environ.get("JANGBU_TEST_MYSQL") else [])


class RunningDesk:
    def __init__(self, product="sqlite", menu=MENU, options=(), grade="GOLD", wrapped=()):
        self.folder = tempfile.TemporaryDirectory(prefix="jangbu-desk-")
        self.options = list(options)
        self.wrapped = list(wrapped)
        self.process = None
        if product == "mysql":
            base = os.environ["JANGBU_TEST_MYSQL"].rstrip("/")
            self.url = f"{base}/desk_{uuid.uuid4().hex[:12]}"
            self._make_database(self.url.rsplit("/", 1))
        else:
            self.url = "sqlite:" + os.path.join(self.folder.name, "books.jangbu")
        self.ctl("store", "add", STORE, "--grade", grade)
        path = os.path.join(self.folder.name, "menu.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(menu)
        self.ctl("menu", "import", path, "--store", STORE)
        self.start()

    @staticmethod
    def _make_database(place):
        server = place[0].removeprefix("mysql://")
        user, address = server.split("@")
        host, port = address.split(":")
        subprocess.run(["mariadb", "-u", user.split(":")[0], "-h", host, "-P", port, "-e",
                        f"CREATE DATABASE {place[1]}"], check=True)

    def ctl(self, *arguments, refused=False):
        run = subprocess.run([os.environ["JANGBUCTL"], "--db", self.url, "--json", "--quiet",
                              *map(str, arguments)], capture_output=True, text=True, check=False)
        if (run.returncode != 0) != refused:
            raise AssertionError(f"{arguments}: {run.returncode} {run.stdout} {run.stderr}")
        return json.loads(run.stdout)

    def start(self, port=0):
        self.process = subprocess.Popen(
            [*self.wrapped, os.environ["JANGBUCTL"], "--db", self.url, "--json", "serve",
             "--port", str(port), *self.options],
            stdout=subprocess.PIPE, text=True)
        line = json.loads(self.process.stdout.readline())
        self.port = line["port"]
        self.address = line["url"]

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        """Ends the desk in good order; its exit status."""
        self.process.terminate()
        status = self.process.wait(timeout=20)
        self.process.stdout.close()
        return status

    def close(self):
        if self.process.poll() is None:
            self.stop()
        self.folder.cleanup()

    def code(self, table, label=None):
        return self.ctl("device", "add", "--store", STORE, "--label", label or table,
                        "--table", table)["code"]

    def tablet(self, table, label=None):
        """A tablet that is paired with a table."""
        client = Client(self.port)
        answer = client.ask("POST", "/api/v1/pair", {"code": self.code(table, label)})
        assert answer.status == 201, answer
        client.token = answer.body["token"]
        client.device = answer.body["device"]
        return client

    def card(self, table):
        """The address on the card of a table, read off the paper as a phone does."""
        paper = os.path.join(self.folder.name, "cards")
        self.ctl("device", "cards", "--store", STORE, "--table", table, "--out", paper + ".pdf",
                 "--address", self.address)
        subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", paper + ".pdf", paper],
                       check=True)
        return subprocess.run(["zbarimg", "--quiet", "--raw", paper + ".png"], check=True,
                              capture_output=True, text=True).stdout.strip()

    def product(self, name):
        for product in self.ctl("menu", "list", "--store", STORE)["products"]:
            if product["product"] == name:
                return product
        raise KeyError(name)

    def open_trades(self):
        return self.ctl("trade", "list", "--store", STORE, "--open")["trades"]

    def pay(self, table):
        trade = next(trade for trade in self.open_trades() if trade["table"] == table)
        self.ctl("trade", "pay", trade["trade"], "--method", "CASH")


class Answer:
    def __init__(self, method, path, response):
        self.method, self.path, self.status = method, path, response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        text = response.read()
        is_json = self.headers.get("content-type", "").startswith("application/json")
        self.body = json.loads(text) if is_json and text else text

    @property
    def code(self):
        return self.body["error"]["code"]

    def __repr__(self):
        return f"{self.method} {self.path}: {self.status} {self.body}"


class Client:
    """A device that keeps its connection."""

    def __init__(self, port, token=None):
        self.port, self.token, self.heard = port, token, []
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)

    def ask(self, method, path, body=None, headers=None):
        sent = {"Content-Type": "application/json"} if body is not None else {}
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        sent.update(headers or {})
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        self.connection.request(method, path, data, sent)
        answer = Answer(method, path, self.connection.getresponse())
        self.heard.append(answer)
        return answer

    def order(self, lines, key=None):
        lines = [{"product": product, "quantity": quantity} for product, quantity in lines]
        return self.ask("POST", "/api/v1/orders", {"lines": lines},
                        {"Idempotency-Key": key or str(uuid.uuid4())})

    def close(self):
        self.connection.close()


def eventually(question, seconds=5):
    """The first true answer; the last one when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        answer = question()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(0.02)
