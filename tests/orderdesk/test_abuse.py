"""What nobody should do to the order desk: it goes on serving its tablets, in bounded memory.

JANGBU_CONNECTIONS says how many connections the flood opens (by default 1,500; 10,000 for a long
run, which needs as many files)."""

import os
import resource
import socket
import time
import unittest

from runningdesk import Client, RunningDesk

CONNECTIONS = int(os.environ.get("JANGBU_CONNECTIONS", "1500"))


def memory_mib(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        line = next(line for line in file if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


class Abuse(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = RunningDesk()
        cls.tablet = cls.desk.tablet("1번")
        cls.dish = cls.desk.product("김치찌개")["id"]
        cls.before = memory_mib(cls.desk.process)

    @classmethod
    def tearDownClass(cls):
        cls.tablet.close()
        cls.desk.close()

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.desk.port), timeout=5)

    def served(self, within=1.0):
        """An honest tablet that comes just now, and one that was there before."""
        started = time.monotonic()
        late = Client(self.desk.port, self.tablet.token)
        self.assertEqual(late.ask("GET", "/api/v1/menu").status, 200)
        late.close()
        self.assertEqual(self.tablet.order([(self.dish, 1)]).status, 201)
        self.assertLess(time.monotonic() - started, within)
        self.assertIsNone(self.desk.process.poll())
        self.assertLess(memory_mib(self.desk.process), self.before + 120)

    def test_a_flood_of_connections_locks_nobody_out(self):
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, CONNECTIONS + 200), most))
        flood = []
        for number in range(CONNECTIONS):
            try:
                flood.append(self.connect())
                flood[-1].sendall(b"GET / HTTP/1.1\r\nHost: a\r\n")
            except OSError:
                pass
            if number % 250 == 0:
                self.served()
        self.assertGreater(len(flood), CONNECTIONS * 9 // 10)
        self.served()
        for connection in flood:
            connection.close()
        self.served()

    def test_bodies_without_an_end_are_cut(self):
        head = b"POST /api/v1/pair HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        for body in (b"Content-Length: 209715200\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n"):
            connection = self.connect()
            sent = 0
            try:
                connection.sendall(head + body)
                while sent < 200 * 1024 * 1024:
                    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
                    connection.sendall(piece)
                    sent += len(piece)
            except OSError:
                pass
            connection.close()
            self.assertLess(sent, 20 * 1024 * 1024)
        self.served()

    def test_who_leaves_in_the_middle_is_forgotten(self):
        order = (f"POST /api/v1/orders HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                 f"{self.tablet.token}\r\nContent-Type: application/json\r\n").encode()
        for size in range(300):
            connection = self.connect()
            connection.sendall(order[:size])
            connection.close()
        self.served()
        files = len(os.listdir(f"/proc/{self.desk.process.pid}/fd"))
        self.assertLess(files, 100)

    def test_who_reads_nothing_holds_nobody_up(self):
        connection = self.connect()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(1)
        try:
            for _ in range(20_000):
                connection.sendall(b"GET /main.js HTTP/1.1\r\nHost: a\r\n\r\n")
        except OSError:
            pass
        self.served()
        connection.close()


if __name__ == "__main__":
    unittest.main()
