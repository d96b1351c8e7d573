"""Kills the order desk in the middle of orders, again and again: each order that was acknowledged is
in the books, each that was repeated until it was answered is there exactly once, and the stock is
what was ordered. JANGBU_KILLS says how often (by default 3 times, 20 for a long run)."""

import http.client
import json
import os
import random
import threading
import time
import unittest
import uuid

from runningdesk import STORE, Client, RunningDesk, products

KILLS = int(os.environ.get("JANGBU_KILLS", "3"))
TABLETS = 12
MENU = f"store,product,category,price,base_stock\n{STORE},밥,MAIN_MENU,1000,{40 * KILLS}\n"


class Guest(threading.Thread):
    """Orders until told to stop; repeats each order with its key until it is answered."""

    def __init__(self, port, token, dish):
        super().__init__()
        self.port, self.token, self.dish = port, token, dish
        self.taken, self.refused, self.repeated = {}, 0, 0
        self.ended = threading.Event()

    def run(self):
        while not self.ended.is_set():
            key = str(uuid.uuid4())
            answer = self.answer_to(key)
            if answer.status in (200, 201):
                self.taken[key] = answer.body
                self.repeated += answer.status == 200
            else:
                assert answer.status in (409, 429), answer
                self.refused += 1
                time.sleep(0.05)

    def answer_to(self, key):
        while True:
            client = Client(self.port, self.token)
            try:
                answer = client.order([(self.dish, 1)], key)
                if answer.status != 503:
                    return answer
            except (OSError, http.client.HTTPException, json.JSONDecodeError):
                pass
            finally:
                client.close()
            time.sleep(0.02)


class KilledDesk(unittest.TestCase):
    def test_each_order_is_there_once(self):
        for product in products():
            with self.subTest(product):
                self.kill_again_and_again(product)

    def kill_again_and_again(self, product):
        seed = int(os.environ.get("JANGBU_SEED", time.time_ns() % 1_000_000))
        dice = random.Random(seed)
        desk = RunningDesk(product, MENU)
        self.addCleanup(desk.close)
        dish = desk.product("밥")["id"]
        tablets = [desk.tablet(f"{number}번") for number in range(TABLETS)]
        guests = [Guest(desk.port, tablet.token, dish) for tablet in tablets]
        for tablet in tablets:
            tablet.close()
        for guest in guests:
            guest.start()
        for _ in range(KILLS):
            time.sleep(dice.uniform(0.05, 0.4))
            desk.kill()
            desk.start(desk.port)
        time.sleep(0.2)
        for guest in guests:
            guest.ended.set()
        for guest in guests:
            guest.join()
        with self.subTest(seed=seed):
            self.compare(desk, guests)
        self.assertEqual(desk.stop(), 0)
        self.assertEqual(desk.ctl("verify")["differences"], [])

    def compare(self, desk, guests):
        acknowledged = sorted(body["order"] for guest in guests for body in guest.taken.values())
        trades = [desk.ctl("trade", "show", trade["trade"]) for trade in desk.open_trades()]
        lines = [(order["order"], line["quantity"]) for trade in trades
                 for order in trade["orders"] for line in order["lines"]]
        self.assertGreater(len(acknowledged), 0)
        self.assertEqual(acknowledged, sorted(order for order, _ in lines))
        sold = sum(quantity for _, quantity in lines)
        self.assertEqual(desk.product("밥")["stock"], 40 * KILLS - sold)
        for trade in trades:
            self.assertEqual(trade["amount"], 1000 * sum(
                line["quantity"] for order in trade["orders"] for line in order["lines"]))


if __name__ == "__main__":
    unittest.main()
