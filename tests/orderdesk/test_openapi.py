"""Holds the order desk to the file that describes it: every call that it lists is made, every
answer has a status that it lists and the shape that it says, and nothing else is answered."""

import json
import os
import re
import unittest
import uuid

import jsonschema

from runningdesk import Client, RunningDesk, eventually, products

PATH = os.path.join(os.path.dirname(__file__), "../../resources/orderdesk/openapi.json")


class Description:
    def __init__(self):
        with open(PATH, encoding="utf-8") as file:
            self.document = json.load(file)
        self.seen = set()
        self.statuses = set()

    def operation(self, answer):
        path = answer.path.split("?")[0]
        for template, methods in self.document["paths"].items():
            pattern = re.sub(r"\{\w+\}", "[^/]+", template)
            if re.fullmatch(pattern, path) and answer.method.lower() in methods:
                return template, methods[answer.method.lower()]
        return None, None

    def check(self, answer):
        self.statuses.add(str(answer.status))
        template, operation = self.operation(answer)
        if operation is None:
            assert answer.status in (400, 404, 405), answer
            self.validate(answer.body, {"$ref": "#/components/schemas/Refusal"})
            return
        self.seen.add((template, answer.method.lower(), str(answer.status)))
        assert str(answer.status) in operation["responses"], answer
        response = operation["responses"][str(answer.status)]
        if "$ref" in response:
            response = self.document["components"]["responses"][response["$ref"].split("/")[-1]]
        content = response.get("content", {})
        kind = answer.headers.get("content-type", "").split(";")[0]
        assert (kind in content) if content else not answer.body, answer
        for name in response.get("headers", {}):
            assert name.lower() in answer.headers, answer
        if kind == "application/json":
            self.validate(answer.body, content[kind]["schema"])

    def validate(self, value, schema):
        whole = {"components": self.document["components"], **schema}
        jsonschema.Draft202012Validator(whole).validate(value)

    def accepts(self, name, value):
        try:
            self.validate(value, {"$ref": f"#/components/schemas/{name}"})
            return True
        except jsonschema.ValidationError:
            return False


class OpenApi(unittest.TestCase):
    def test_the_description_is_one_that_can_fail(self):
        description = Description()
        self.assertTrue(description.accepts("Cancelled", {"order": 1, "state": "cancelled"}))
        self.assertFalse(description.accepts("Cancelled", {"order": 1, "state": "placed"}))
        self.assertFalse(description.accepts("Refusal", {"error": {"code": "A"}}))
        self.assertFalse(description.accepts("TakenOrder", {"order": 1}))

    def test_every_answer_is_as_described(self):
        for product in products():
            with self.subTest(product):
                self.run_all(product)

    def run_all(self, product):
        desk = RunningDesk(product)
        self.addCleanup(desk.close)
        clients = [*self.guests_and_tablets(desk), self.stranger(desk)]
        description = Description()
        for client in clients:
            self.addCleanup(client.close)
            for answer in client.heard:
                description.check(answer)
        rare = {"408", "431", "503"}  # Made in the tests of the server itself.
        for path, methods in description.document["paths"].items():
            for method, operation in methods.items():
                good = [status for status in operation["responses"] if status < "400"]
                for status in good:
                    if "text/event-stream" not in operation["responses"][status].get("content", {}):
                        self.assertIn((path, method, status), description.seen)
        described = {status for methods in description.document["paths"].values()
                     for operation in methods.values() for status in operation["responses"]}
        self.assertEqual(described - description.statuses - rare, set())

    def guests_and_tablets(self, desk):
        dish = desk.product("김치찌개")["id"]
        few = desk.product("제육볶음")["id"]
        gone = desk.product("순두부찌개")["id"]
        tablet = desk.tablet("1번")
        menu = tablet.ask("GET", "/api/v1/menu")
        self.assertEqual(len(menu.body["products"]), 12)
        known = {"If-None-Match": menu.headers["etag"]}
        self.assertEqual(tablet.ask("GET", "/api/v1/menu", headers=known).status, 304)
        self.assertEqual(tablet.ask("GET", "/api/v1/trade").status, 404)
        self.assertEqual(tablet.ask("GET", "/api/v1/info").body["table"], "1번")

        key = str(uuid.uuid4())
        taken = tablet.order([(dish, 2), (few, 1)], key)
        self.assertEqual((taken.status, taken.body["amount"]), (201, 29_000))
        again = tablet.order([(dish, 2), (few, 1)], key)
        self.assertEqual((again.status, again.body), (200, taken.body))
        self.assertEqual(tablet.order([(dish, 1)], key).code, "KEY_REUSED")
        short = tablet.order([(dish, 1), (few, 6)])
        self.assertEqual((short.status, short.body["error"]["left"]), (409, 5))
        self.assertIn(tablet.order([(gone, 1)]).code, ("OUT_OF_STOCK", "PRODUCT_SOLD_OUT"))
        self.assertEqual(tablet.order([(dish + 10**9, 1)]).status, 422)
        trade = tablet.ask("GET", "/api/v1/trade").body
        self.assertEqual((trade["amount"], len(trade["orders"])), (29_000, 1))
        self.assertEqual(trade["orders"][0]["state"], "placed")

        cancel = f"/api/v1/orders/{taken.body['order']}/cancel"
        other = desk.tablet("2번")
        self.assertEqual(other.ask("POST", cancel).status, 404)  # Another table's.
        self.assertEqual(other.ask("GET", "/api/v1/trade").status, 404)
        self.assertEqual(tablet.ask("POST", cancel).status, 200)
        self.assertEqual(tablet.ask("POST", cancel).status, 409)
        stock = lambda: [product["stock"] for product in tablet.ask("GET", "/api/v1/menu").body["products"]
                         if product["id"] == few]
        self.assertEqual(eventually(lambda: stock() == [6] and stock()), [6])

        desk.ctl("device", "revoke", other.device)
        self.assertTrue(eventually(lambda: other.ask("GET", "/api/v1/menu").status == 401))
        self.assertEqual(other.order([(dish, 1)]).code, "NOT_PAIRED")
        return [tablet, other]

    def stranger(self, desk):
        client = Client(desk.port)
        self.assertEqual(client.ask("GET", "/").status, 200)
        known = {"If-None-Match": client.heard[-1].headers["etag"]}
        self.assertEqual(client.ask("GET", "/", headers=known).status, 304)
        self.assertEqual(client.ask("GET", "/api/v1/menu").status, 401)
        self.assertEqual(client.ask("GET", "/%").status, 400)
        self.assertEqual(client.ask("GET", "/api/v1/none").status, 404)
        self.assertEqual(client.ask("DELETE", "/api/v1/menu").status, 405)
        foreign = {"Origin": "http://evil.example"}
        self.assertEqual(client.ask("POST", "/api/v1/pair", {"code": "1"}, foreign).status, 403)
        host = {"Host": "evil.example"}
        self.assertEqual(client.ask("GET", "/", headers=host).status, 421)
        text = {"Content-Type": "text/plain"}
        self.assertEqual(client.ask("POST", "/api/v1/pair", b"{}", text).status, 415)
        for status in [401] * 5 + [429]:
            self.assertEqual(client.ask("POST", "/api/v1/pair", {"code": "000000"}).status, status)
        self.assertEqual(client.ask("POST", "/api/v1/pair", {"code": "0" * 65_536}).status, 413)
        return client


if __name__ == "__main__":
    unittest.main()
