"""The ordering page in a real Chromium, under an address that browsers do not treat as secure.

Pictures of every screen go to the folder that JANGBU_TOUR names.
"""

import os
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from runningdesk import RunningDesk, eventually

HOST = "192.168.77.5"  # Mapped to this computer; http:// on it is no secure origin.
TABLET = (1280, 800)
UPRIGHT = (800, 1280)
PHONE = (360, 740)  # A 5-inch phone.


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", f"--host-resolver-rules=MAP {HOST} 127.0.0.1"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


class Page:
    """A tablet or a phone that knows nothing yet."""

    def __init__(self, driver, size=TABLET, language="ko-KR", dark=False):
        self.driver = driver
        self.tour = os.environ.get("JANGBU_TOUR")
        driver.get("about:blank")
        driver.get_log("browser")
        agent = driver.execute_script("return navigator.userAgent")
        self.command("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=language)
        self.offline(False)
        self.resize(size, dark)

    def resize(self, size, dark=False):
        self.command("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1],
                     deviceScaleFactor=1, mobile=size[0] < 600)
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def go(self, desk, fragment=""):
        self.driver.get(f"http://{HOST}:{desk.port}/{fragment}")

    def forget(self):
        self.script("localStorage.clear()")

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def all(self, selector):
        return [element for element in self.driver.find_elements(By.CSS_SELECTOR, selector)
                if element.is_displayed()]

    def one(self, selector):
        found = eventually(lambda: self.all(selector))
        assert found, f"nothing is shown for {selector}"
        return found[0]

    def click(self, selector):
        element = self.one(selector)
        self.script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def text(self, selector="body"):
        return self.script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def shows(self, text, selector="body", seconds=8):
        shown = eventually(lambda: text in self.text(selector), seconds)
        assert shown, f"“{text}” is not in “{self.text(selector)}”"

    def card(self, name):
        return self.script("""return [...document.querySelectorAll('.card')]
            .find((card) => card.querySelector('h3').textContent === arguments[0])""", name)

    def add(self, name, times=1):
        eventually(lambda: self.card(name))
        for _ in range(times):
            card = self.card(name)
            button = ".more" if "chosen" in card.get_attribute("class") else ".add"
            self.script("arguments[0].scrollIntoView({block: 'center'})", card)
            card.find_element(By.CSS_SELECTOR, button).click()

    def pair(self, code):
        self.one("#code").send_keys(code)
        self.click("#pairButton")
        self.one(".card")

    def offline(self, is_offline):
        self.command("Network.enable")
        self.command("Network.emulateNetworkConditions", offline=is_offline, latency=0,
                     downloadThroughput=-1, uploadThroughput=-1)

    def shoot(self, name):
        if self.tour:
            os.makedirs(self.tour, exist_ok=True)
            self.script("document.activeElement?.blur()")
            self.driver.save_screenshot(os.path.join(self.tour, f"orderpage-{name}.png"))

    def complaints(self):
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] == "SEVERE" and "Failed to load resource" not in entry["message"]
                and "net::ERR_" not in entry["message"]]

class OrderPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = RunningDesk()
        cls.driver = browser()

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        cls.desk.close()

    def page(self, **arguments):
        page = Page(self.driver, **arguments)
        self.addCleanup(page.forget)
        return page

    def paired(self, table, **arguments):
        page = self.page(**arguments)
        page.go(self.desk)
        page.pair(self.desk.code(table))
        return page

    def amounts(self, table):
        return [trade["amount"] for trade in self.desk.open_trades() if trade["table"] == table]

    def test_a_tablet_is_paired_orders_and_sees_what_becomes_of_it(self):
        page = self.page()
        page.go(self.desk)
        self.assertFalse(page.script("return isSecureContext"))
        page.shoot("pairing-tablet-ko-light")
        page.one("#code").send_keys("12")
        page.click("#pairButton")
        page.shows("여섯 자리", "#pairError")
        page.one("#code").clear()
        page.one("#code").send_keys("000000")
        page.click("#pairButton")
        page.shows("맞지 않아요", "#pairError")
        page.one("#code").clear()
        page.pair(self.desk.code("7번 테이블"))
        page.shows("연결됨", "#link")
        self.assertEqual(page.text("#tableName"), "7번 테이블")
        page.shows("다 팔렸어요", "#products")
        page.shows("9개 남음", "#products")
        page.add("김치찌개")
        page.add("된장찌개", 2)
        page.shows("26,000원", "#total")
        page.shoot("menu-tablet-ko-light")
        page.click("#orderButton")
        page.shows("주문이 들어갔어요", "#toast")
        page.shows("주문 들어감", "#summary")
        self.assertEqual(self.amounts("7번 테이블"), [26_000])
        page.driver.refresh()  # It stays paired.
        page.shows("26,000원", "#summary")
        page.click("#tradeTab")
        page.shoot("orders-tablet-ko-light")
        page.click(".order .cancel")
        page.one("#ask")
        page.click("#askYes")
        page.shows("취소됨", "#orders")
        self.assertEqual(page.complaints(), [])

    def test_what_sells_out_in_mid_cart_is_said_and_can_be_put_right(self):
        page = self.paired("3번 테이블")
        other = self.desk.tablet("4번 테이블")
        page.add("제육볶음", 4)
        page.add("김치찌개")
        dish = self.desk.product("제육볶음")["id"]
        self.assertEqual(other.order([(dish, 4)]).status, 201)
        page.shows("2개만 남았어요", "#cartLines", 2)  # Told by the desk, not by asking it.
        self.assertFalse(page.one("#orderButton").is_enabled())
        page.shoot("short-tablet-ko-light")
        page.click(".fix:not([hidden])")
        page.shows("31,000원", "#total")
        page.click("#orderButton")
        page.shows("주문 들어감", "#summary")
        self.assertEqual(self.amounts("3번 테이블"), [31_000])
        self.assertEqual(self.desk.product("제육볶음")["stock"], 0)
        page.shows("다 팔렸어요", "#products")
        other.close()

    def test_without_network_the_cart_is_kept_and_the_order_is_sent_once(self):
        page = self.paired("5번 테이블", size=PHONE)
        page.add("김치찌개")
        page.offline(True)
        page.shows("연결이 끊겼어요", "#banner")
        page.add("청국장")
        page.shows("연결되면 주문하기", "#barWord")
        page.shoot("offline-phone-ko-light")
        page.click("#barButton")
        page.click("#orderButton")
        page.shows("보내는 중", "#orderButton")
        page.shoot("sending-phone-ko-light")
        self.assertEqual(self.amounts("5번 테이블"), [])
        page.offline(False)
        page.shows("주문이 들어갔어요", "#toast", 15)
        self.assertEqual(self.amounts("5번 테이블"), [18_500])
        page.shows("18,500원", "#billAmount")

    def test_a_desk_that_dies_takes_the_order_once_when_it_is_back(self):
        desk = RunningDesk()
        self.addCleanup(desk.close)
        page = self.page()
        page.go(desk)
        page.pair(desk.code("1번"))
        page.shows("연결됨", "#link")
        page.add("오징어볶음", 2)
        desk.kill()
        page.click("#orderButton")
        page.shows("연결 끊김", "#link")
        self.assertIn("key", page.script("return localStorage.getItem('jangbu.outbox')"))
        desk.start(desk.port)
        page.shows("주문이 들어갔어요", "#toast", 20)
        self.assertEqual([trade["amount"] for trade in desk.open_trades()], [25_000])

    def test_the_guest_chooses_the_language(self):
        page = self.paired("8번 테이블", language="en-US", dark=True)
        page.shows("Connected", "#link")
        self.assertEqual(page.script("return document.documentElement.lang"), "en")
        page.add("불고기정식")
        page.shows("₩14,000", "#total")
        page.shows("Sold out", "#products")
        page.shoot("menu-tablet-en-dark")
        page.click("#top [data-language=ko]")
        page.shows("주문하기", "#orderButton")
        page.driver.refresh()
        page.shows("14,000원", "#total")  # Both are remembered.
        page.resize(PHONE, dark=True)
        page.shoot("menu-phone-ko-dark")
        page.click("#otherLanguage")
        page.click("#barButton")
        page.shows("Order this?", "#sheetTitle")
        page.shoot("cart-phone-en-dark")

    def test_a_guest_comes_by_the_card_and_goes_when_it_is_paid(self):
        self.desk.code("9번 테이블")  # The table is there from now on.
        key = self.desk.card("9번 테이블").split("#table=")[1]
        page = self.page(size=PHONE)
        page.go(self.desk, f"#table={key}")
        page.one(".card")
        self.assertNotIn(key, page.script("return location.href"))
        self.assertNotIn(key, page.script("return JSON.stringify(localStorage)"))
        page.add("김치찌개")
        page.shoot("menu-phone-ko-light")
        page.click("#barButton")
        page.shoot("cart-phone-ko-light")
        page.click("#orderButton")
        page.shows("9,000원", "#billAmount")
        page.click("#billButton")
        page.shoot("orders-phone-ko-light")
        self.desk.pay("9번 테이블")
        page.shows("계산이 끝났어요", "#notice")
        page.shoot("paid-phone-ko-light")
        page.go(self.desk, "#table=WRONG")
        page.shows("쓸 수 없는 테이블 카드", "#notice")

    def test_a_revoked_tablet_says_so_at_once(self):
        page = self.paired("6번 테이블")
        device = next(device for device in self.desk.ctl("device", "list", "--store",
                                                         "온기식당 연남점")["devices"]
                      if device["label"] == "6번 테이블")
        self.desk.ctl("device", "revoke", device["device"])
        page.shows("연결이 해제됐어요", "#pairing", 3)
        page.shoot("revoked-tablet-ko-light")

    def test_fits_every_screen_and_is_large_enough_to_touch(self):
        page = self.paired("2번 테이블")
        page.add("김치찌개")
        for name, size in (("phone", PHONE), ("tablet", TABLET), ("upright", UPRIGHT),
                           ("small", (600, 960))):
            page.resize(size)
            page.shoot(f"fits-{name}-ko-light")
            self.assertEqual(page.script("""
                return document.documentElement.scrollWidth - innerWidth"""), 0, name)
            small = page.script("""
                return [...document.querySelectorAll('button')].filter((button) => {
                    const box = button.getBoundingClientRect();
                    return box.width && (box.width < 44 || box.height < 44);
                }).map((button) => button.outerHTML)""")
            self.assertEqual(small, [], name)
        nameless = page.script("""
            return [...document.querySelectorAll('button, input, [role]')].filter((element) =>
                element.checkVisibility() && !element.getAttribute('aria-label')
                && !element.textContent.trim() && !element.labels?.length
                && !element.getAttribute('aria-labelledby')
                && !['status', 'alert'].includes(element.getAttribute('role')))
                .map((element) => element.outerHTML)""")
        self.assertEqual(nameless, [])


if __name__ == "__main__":
    unittest.main()
