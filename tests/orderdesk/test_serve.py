"""`jangbuctl serve` as a program: where it listens, how it is encrypted, how it ends."""

import http.client
import os
import ssl
import subprocess
import threading
import unittest

from runningdesk import Client, RunningDesk, eventually, products


class Serve(unittest.TestCase):
    def desk(self, *arguments, **named):
        desk = RunningDesk(*arguments, **named)
        self.addCleanup(desk.close)
        return desk

    def test_listens_on_this_computer_only_until_told_otherwise(self):
        desk = self.desk()
        self.assertEqual(desk.address, f"http://127.0.0.1:{desk.port}/")
        taken = desk.ctl("serve", "--port", desk.port, refused=True)
        self.assertEqual(taken["error"]["code"], "PORT_UNAVAILABLE")
        for options, code in ((["--listen", "nowhere"], "VALUE_INVALID"),
                              (["--port", "65536"], "VALUE_INVALID"),
                              (["--tls-cert", "a.pem"], "OPTION_MISSING"),
                              (["--tls-cert", "a.pem", "--tls-key", "b.pem"], "FILE_NOT_READABLE")):
            self.assertEqual(desk.ctl("serve", *options, refused=True)["error"]["code"], code)
        everywhere = self.desk(options=["--listen", "::"])
        client = Client(everywhere.port)
        self.assertEqual(client.ask("GET", "/").status, 200)

    def test_encrypts_with_a_certificate(self):
        folder = os.environ.get("TMPDIR", "/tmp")
        certificate, key = (os.path.join(folder, f"desk-{os.getpid()}.{end}")
                            for end in ("crt", "key"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate,
                        "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
                       check=True, capture_output=True)
        self.addCleanup(os.unlink, certificate)
        self.addCleanup(os.unlink, key)
        desk = self.desk(options=["--tls-cert", certificate, "--tls-key", key])
        self.assertEqual(desk.address, f"https://127.0.0.1:{desk.port}/")
        trusting = ssl.create_default_context(cafile=certificate)
        connection = http.client.HTTPSConnection("127.0.0.1", desk.port, context=trusting)
        for _ in range(3):
            connection.request("GET", "/main.js")
            answer = connection.getresponse()
            self.assertEqual((answer.status, len(answer.read())),
                             (200, int(answer.headers["Content-Length"])))
        connection.close()
        with self.assertRaises((http.client.HTTPException, OSError)):
            Client(desk.port).ask("GET", "/")  # In the clear.

    def test_ends_in_good_order_in_the_middle_of_orders(self):
        for product in products():
            with self.subTest(product):
                self.end_in_the_middle(product)

    def end_in_the_middle(self, product):
        desk = self.desk(product)
        dish = desk.product("김치찌개")["id"]
        tablets = [desk.tablet(f"{number}번") for number in range(8)]
        taken = []

        def order_on(tablet):
            try:
                while True:
                    answer = tablet.order([(dish, 1)])
                    if answer.status == 201:
                        taken.append(answer.body["order"])
            except (OSError, http.client.HTTPException):
                tablet.close()

        threads = [threading.Thread(target=order_on, args=(tablet,)) for tablet in tablets]
        for thread in threads:
            thread.start()
        self.assertTrue(eventually(lambda: len(taken) > 50))
        self.assertEqual(desk.stop(), 0)
        for thread in threads:
            thread.join()
        there = [order["order"] for trade in desk.open_trades()
                 for order in desk.ctl("trade", "show", trade["trade"])["orders"]]
        self.assertEqual(sorted(there), sorted(taken))

    def test_two_stores_in_one_set_of_books_see_nothing_of_each_other(self):
        desk = self.desk()
        desk.ctl("store", "add", "딴가게")
        desk.ctl("menu", "add", "라면", "--store", "딴가게", "--category", "MAIN_MENU", "--price",
                 "4000")
        code = desk.ctl("device", "add", "--store", "딴가게", "--label", "1번")["code"]
        other = Client(desk.port)
        other.token = other.ask("POST", "/api/v1/pair", {"code": code}).body["token"]
        tablet = desk.tablet("1번")
        menu = eventually(lambda: other.ask("GET", "/api/v1/menu").body.get("products"))
        self.assertEqual([product["name"] for product in menu], ["라면"])
        theirs = desk.product("김치찌개")["id"]
        refused = other.order([(theirs, 1)])
        self.assertEqual((refused.status, refused.code), (422, "PRODUCT_NOT_FOUND"))
        placed = tablet.order([(theirs, 1)]).body["order"]
        self.assertEqual(other.ask("POST", f"/api/v1/orders/{placed}/cancel").status, 404)
        self.assertEqual(other.ask("GET", "/api/v1/trade").status, 404)
        self.assertEqual([trade["amount"] for trade in desk.open_trades()], [9_000])
        self.assertEqual(desk.ctl("trade", "list", "--store", "딴가게")["trades"], [])
        for client in (other, tablet):
            client.close()


if __name__ == "__main__":
    unittest.main()
