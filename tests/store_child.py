"""A program that the store's tests start and kill: it says what was acknowledged, after it was.

`steady DIRECTORY LIFE` works until it is killed; `few DIRECTORY` does twenty steps in a row and ends.
"""

import asyncio
import itertools
import os
import sys
from pathlib import Path

from bot.ports import Commit, Entry, Job, Placing, Settlement
from bot.store.sqlite import SqliteStore

STDOUT = 1
SOME_TIME = 1e9


def said(line):
    os.write(STDOUT, f"{line}\n".encode())


def begin(name):
    return Commit(
        guards={name: 0},
        puts={name: '{"status": "open"}'},
        placings=(Placing("all", name, 1), Placing("open", name, 1)),
        entries=(Entry(f"log:{name}", "opened"), Entry("order", name)),
        jobs=(Job(f"send:{name}", "send", SOME_TIME, {"name": name}),),
        key=f"begin:{name}",
        result=name,
    )


def finish(claim):
    name = claim.job.payload["name"]
    return Commit(
        guards={name: 1},
        puts={name: '{"status": "done"}'},
        placings=(Placing("open", name, None), Placing("done", name, 2)),
        entries=(Entry(f"log:{name}", "done"), Entry("order", name)),
        settle=Settlement(claim),
    )


async def opening(store, names):
    for name in names:
        await store.commit(begin(name))
        said(f"{name} 1")


async def finishing(store):
    while True:
        for claim in await store.claim(["send"], now=SOME_TIME, lease=60, limit=3):
            await store.commit(finish(claim))
            said(f"{claim.job.payload['name']} 2")
        await asyncio.sleep(0)


async def steady(directory, life):
    store = await SqliteStore.open(directory)
    names = (f"{life}-{number}" for number in itertools.count())
    await asyncio.gather(*(opening(store, names) for _ in range(12)), *(finishing(store) for _ in range(2)))


async def few(directory):
    store = await SqliteStore.open(directory)
    said("open")
    await opening(store, [f"few-{number}" for number in range(20)])
    await store.close()


if __name__ == "__main__":
    what, place, *rest = sys.argv[1:]
    asyncio.run({"steady": steady, "few": few}[what](Path(place), *rest))
