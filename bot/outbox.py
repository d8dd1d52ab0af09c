"""The outbox: shows cards, sends posts, and settles what comes of it. All its work is rows in the store."""

import asyncio
import contextlib
import hashlib
import logging
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from weakref import WeakValueDictionary

from bot import cards, codec, filing, schedule
from bot.cards import Card
from bot.clinic import Organisation
from bot.draft import (
    SYSTEM,
    Action,
    Delivery,
    Draft,
    Event,
    State,
    Status,
    approved_digest,
    digest_of,
    hindrance,
    join,
    move,
    outcome,
    record,
)
from bot.errors import Busy, Conflict, Declined, StoreDown
from bot.news import hold_news, news, overdue
from bot.ports import Claim, Commit, Network, Parcel, Settlement, Store, Surface
from policies.networks.counting import published_text
from policies.post import Site

log = logging.getLogger(__name__)

SHOWN = ("show", "remind")
"""The kinds of jobs that bring cards up to date."""

LEASE = 60.0
"""Seconds a claim lasts; longer than any answer is waited for."""

PATIENCE = 25.0
"""Seconds a network or a chat application has to answer."""

POLL = 0.5
"""Seconds between looks at the store when nothing woke the outbox; other processes may have added work."""

LADDER = (2.0, 10.0, 60.0, 300.0, 1800.0)
"""Seconds to wait after each failed attempt; the last is repeated."""

TRIES = len(Site) * 4
"""How often a draft is read again because the answers of its other sites were stored meanwhile."""

ATTEMPTS = 60
"""Attempts after which a card is given up: about a day of a chat application not answering."""

DAY = timedelta(days=1)
"""How long a network may be busy until a person is asked, and how long something is news."""


class Report(Protocol):
    """Where the outbox counts what it did; never what anybody wrote."""

    def done(self, kind: str, result: str, seconds: float) -> None:
        """One job came to an end, or to its next attempt."""


class Outbox:
    """Works off the jobs that commits have left.

    Attributes:
        store: where the jobs are.
        organisation: whose steps and channels hold.
        surfaces: the chat applications, by name.
        networks: how each site is reached.
        clock: the current moment (aware, UTC).
        well: whether the queue could be read at the last look.
    """

    def __init__(
        self,
        store: Store,
        organisation: Organisation,
        surfaces: Mapping[str, Surface],
        networks: Mapping[Site, Network],
        report: Report,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        width: int = 8,
    ) -> None:
        self.store = store
        self.organisation = organisation
        self.surfaces = surfaces
        self.networks = networks
        self.report = report
        self.clock = clock
        self.well = True
        self._width = width
        self._woken = asyncio.Event()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def wake(self) -> None:
        """Look at the store at once: there is new work."""
        self._woken.set()

    async def run(self) -> None:
        """Work until cancelled; what is under way is then finished first."""
        running: set[asyncio.Task[None]] = set()
        try:
            while True:
                self._woken.clear()
                try:
                    claims, due = await self._claim(self._width - len(running))
                    for claim in claims:
                        task = asyncio.create_task(self._work(claim))
                        running.add(task)
                        task.add_done_callback(running.discard)
                        task.add_done_callback(lambda _: self.wake())
                    pause = POLL if claims else min(POLL, max(0.02, due - self.clock().timestamp()))
                    self.well = True
                except Exception as error:
                    self.well = False
                    if isinstance(error, StoreDown):
                        log.warning("the store does not answer: %s", error)
                    else:
                        log.exception("the queue cannot be read")
                    pause = LADDER[0]
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause):  # `wait_for` loses a cancellation in Python 3.11
                        await self._woken.wait()
        finally:
            if running:
                await asyncio.wait(running, timeout=PATIENCE)

    async def drain(self) -> int:
        """Work off everything that is due now, and return how much that was."""
        done = 0
        while claims := (await self._claim(self._width))[0]:
            await asyncio.gather(*(self._work(claim) for claim in claims))
            done += len(claims)
        return done

    async def _claim(self, limit: int) -> tuple[list[Claim], float]:
        """Due jobs, at most `limit`, and when the next one is due.

        Looking is cheap; only a due job costs a write. While everything is on hold, nothing is published.
        """
        if limit < 1:
            return [], math.inf
        kinds = SHOWN if (await filing.read_hold(self.store)).on else (*SHOWN, "publish")
        now = self.clock().timestamp()
        due = await self.store.next_due(kinds)
        if due is None or due > now:
            return [], math.inf if due is None else due
        return await self.store.claim(kinds, now=now, lease=LEASE, limit=limit), due

    async def _work(self, claim: Claim) -> None:
        """Do one job. Whatever happens, it is settled or its lease runs out; nothing is dropped."""
        started = time.perf_counter()
        kind = claim.job.kind
        try:
            async with asyncio.timeout(LEASE):
                result = await (self._show(claim) if kind in SHOWN else self._publish(claim))
        except Conflict:
            result = "overtaken"
            await self._settle(Settlement(claim, again=self._later(claim, 0.0)))
        except Busy as busy:
            result = "busy"
            await self._again(claim, busy.wait)
        except Declined as declined:
            result = "declined"
            log.error("job %s: %s", claim.job.id, declined)  # noqa: TRY400 - the reason is all there is to know
            await self._again(claim, None)
        except StoreDown as down:
            result = "store down"
            log.warning("job %s: the store does not answer: %s", claim.job.id, down)
        except Exception:
            result = "failed"
            log.exception("job %s failed", claim.job.id)
            await self._again(claim, None)
        self.report.done(kind, result, time.perf_counter() - started)
        if result not in ("done", "overtaken"):
            log.warning("job %s: %s (attempt %d)", claim.job.id, result, claim.attempt)

    async def _again(self, claim: Claim, wait: float | None) -> None:
        """Back in the queue, later each time; a card, never a post, is given up after a day of trying."""
        if claim.attempt >= ATTEMPTS and claim.job.kind in SHOWN:
            await self._settle(Settlement(claim, dead="no answer for a day"))
        else:
            await self._settle(Settlement(claim, again=self._later(claim, wait)))

    def _later(self, claim: Claim, wait: float | None = None) -> float:
        """When to try again: after `wait` seconds where the other side has said so, else by the ladder."""
        rung = LADDER[min(claim.attempt, len(LADDER)) - 1]
        return self.clock().timestamp() + (rung if wait is None else max(wait, 0.05))

    async def _settle(self, settlement: Settlement) -> None:
        """Answer a claim, unless it was taken away meanwhile; with the store down, its lease runs out."""
        with contextlib.suppress(Conflict, StoreDown):
            await self.store.commit(Commit(settle=settlement))

    # Cards

    async def _show(self, claim: Claim) -> str:
        """Bring every message about one draft (or one hold) up to date on one surface."""
        payload = claim.job.payload
        surface = self.surfaces.get(payload["surface"])
        if surface is None:
            raise Declined(f"{payload['surface']} is not connected")
        wanted, name = await self._wanted(payload)
        key = f"shown:{surface.name}:{name}"
        async with self._locks.setdefault(key, asyncio.Lock()):
            await self._bring_up_to_date(surface, wanted, key, again=claim.attempt > 1)
        await self.store.commit(Commit(settle=Settlement(claim)))
        return "done"

    async def _bring_up_to_date(
        self, surface: Surface, wanted: tuple[Card, ...], key: str, *, again: bool
    ) -> None:
        """Post or edit what differs from what was shown last; one failing message does not stop others."""
        document = await self.store.get(key)
        shown: dict[str, Any] = codec.parse(document.body) if document else {}
        version = document.version if document else 0
        failures: list[Busy | Declined] = []
        for card in wanted:
            before, root = shown.get(card.key), shown.get(card.thread)
            look = hashlib.sha256(repr(card).encode("utf-8", "surrogatepass")).hexdigest()
            if before and before["look"] == look:
                continue
            try:
                async with asyncio.timeout(PATIENCE):
                    copy = await surface.show(
                        card,
                        copy=before and before["copy"],
                        thread=root and root["copy"],
                        again=again and before is None,
                    )
            except (Busy, Declined) as failure:
                failures.append(failure)
                continue
            except TimeoutError:
                failures.append(Busy(f"{surface.name} did not answer"))
                continue
            shown[card.key] = {"look": look, "copy": copy}
            await self.store.commit(Commit(guards={key: version}, puts={key: codec.text(shown)}))
            version += 1
        if failures:
            raise failures[0]

    async def _wanted(self, payload: Mapping[str, str]) -> tuple[tuple[Card, ...], str]:
        """The messages there should be, as they should look now."""
        name = payload["surface"]
        channels = self.organisation.channels.get(name, ())
        reviewed = name in self.organisation.review_channels
        if "hold" in payload:
            hold = await filing.read_hold_at(self.store, int(payload["hold"]))
            newest = await filing.read_hold(self.store) == hold
            shown = (cards.hold_card(hold, buttons=newest),) if reviewed else ()
            return (*shown, *hold_news(hold, channels)), f"hold-{hold.version}"
        found = await filing.read_draft(self.store, payload["draft"])
        if found is None:
            return (), payload["draft"]
        draft, steps = found[0], self.organisation.steps
        wanted = [cards.review_card(draft, steps)] if reviewed else []
        wanted += cards.notices(draft, steps) if name == self._home_of(draft) else ()
        wanted += news(draft, channels, steps, self.clock() - DAY)
        wanted += overdue(draft, int(payload["since"]), channels, steps) if "since" in payload else ()
        return tuple(wanted), draft.id

    def _home_of(self, draft: Draft) -> str:
        """The chat application its author is told in: where it was written, or the first there is."""
        written = draft.events[0].request.partition(":")[0]
        return written if written in self.surfaces else next(iter(self.surfaces), "")

    # Posts

    async def _publish(self, claim: Claim) -> str:
        """Send one draft to one site, once; where another site's answer was stored meanwhile, look again.

        Raises:
            Conflict: it changes all the time, or the claim was taken over by another worker.
        """
        for _ in range(TRIES):
            result = await self._publish_now(claim)
            if result is not None:
                return result
        raise Conflict(f"{claim.job.id}: somebody else is at it")

    async def _publish_now(self, claim: Claim) -> str | None:  # noqa: PLR0911 - each is a reason not to send
        """Send one draft to one site as it is now; None where it changed before the network was asked."""
        site = Site(claim.job.payload["site"])
        hold = await filing.read_hold(self.store)
        found = await filing.read_draft(self.store, claim.job.payload["draft"])
        draft, version = found or (None, 0)
        delivery = None if draft is None else draft.delivery(site)
        if draft is None or delivery is None or draft.status is not Status.SCHEDULED:
            return await self._drop(claim)
        asked = sum(event.action is Action.RETRY for event in draft.events)
        name = f"{draft.id}-{draft.latest.number}-{site}-{asked}"
        parcel = Parcel(name, site, published_text(draft.post), draft.post.link)
        if delivery.state is State.SENDING:
            return await self._look_up(claim, draft, delivery, parcel)
        if delivery.state is not State.WAITING:
            return await self._drop(claim)
        if hold.on:
            await self._settle(Settlement(claim, again=self.clock().timestamp()))
            return "held"
        if schedule.lapsed(_expected(draft), self.clock()) and hindrance(draft, Action.LAPSE) is None:
            return await self._lapse(draft, version)
        if digest_of(draft.post) != approved_digest(draft):
            reason = "what was about to go out is not what was approved; it was stopped"
            return await self._conclude(claim, draft, _declined(delivery, reason))
        sending = record(draft, replace(delivery, state=State.SENDING))
        step = filing.settled(sending, version, (), self.clock())
        try:
            await self.store.commit(replace(step, guards={**step.guards, filing.HOLD: hold.version}))
        except Conflict:
            return None
        return await self._send(claim, sending, delivery, parcel)

    async def _send(self, claim: Claim, draft: Draft, delivery: Delivery, parcel: Parcel) -> str:
        """Ask the network, with `sending` already on record, and keep its answer."""
        try:
            async with asyncio.timeout(PATIENCE):
                link = await self._network(delivery.site).send(parcel)
        except Busy as busy:
            return await self._put_back(claim, draft, delivery, busy.wait)
        except Declined as declined:
            return await self._conclude(claim, draft, _declined(delivery, str(declined)))
        except Exception as error:  # noqa: BLE001 - anything else from a network means: nobody knows
            log.warning("%s: %s gave no clear answer (%s)", draft.id, delivery.site, type(error).__name__)
            return await self._look_up(claim, draft, delivery, parcel)
        return await self._conclude(claim, draft, replace(delivery, state=State.SENT, link=link))

    async def _look_up(self, claim: Claim, draft: Draft, delivery: Delivery, parcel: Parcel) -> str:
        """Find out what became of a send that nobody saw end; never send again blindly.

        What is not there is sent again at once, but not for ever where no answer is ever clear.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                link = await self._network(delivery.site).find(parcel)
        except Exception as error:  # noqa: BLE001 - a network that cannot tell leaves it to a person
            log.warning("%s: %s cannot tell (%s)", draft.id, delivery.site, type(error).__name__)
            unsure = replace(delivery, state=State.UNSURE, reason="the answer got lost on the way")
            return await self._conclude(claim, draft, unsure)
        if link is None:
            at_once = delivery.state is State.SENDING or claim.attempt == 1
            return await self._put_back(claim, draft, delivery, 0.0 if at_once else None)
        return await self._conclude(claim, draft, replace(delivery, state=State.SENT, link=link))

    async def _put_back(self, claim: Claim, draft: Draft, delivery: Delivery, wait: float | None) -> str:
        """Certainly not published: waiting again, and tried again later, for a day at least."""
        if claim.attempt >= len(LADDER) and self.clock() - _asked(draft) > DAY:
            return await self._conclude(claim, draft, _declined(delivery, "no answer for a day"))
        again = Settlement(claim, again=self._later(claim, wait))
        await self._keep(draft, replace(delivery, state=State.WAITING), again)
        return "busy"

    async def _conclude(self, claim: Claim, draft: Draft, delivery: Delivery) -> str:
        """Keep what became of one delivery, and move the draft once none is open."""
        await self._keep(draft, delivery, Settlement(claim))
        self.wake()
        return "done" if delivery.state is State.SENT else str(delivery.state)

    async def _keep(self, draft: Draft, delivery: Delivery, settlement: Settlement) -> None:
        """Store one site's delivery, whatever other sites' deliveries have stored meanwhile.

        Raises:
            Conflict: the claim was taken over by another worker.
        """
        for _ in range(TRIES):
            found = await filing.read_draft(self.store, draft.id)
            if found is None:
                break
            after = record(found[0], delivery)
            action = outcome(after)
            if action is not None:
                after = self._moved(after, action, _told(after))
            surfaces = tuple(self.surfaces) if delivery.state is not State.WAITING else ()
            step = filing.settled(after, found[1], surfaces, self.clock())
            with contextlib.suppress(Conflict):
                await self.store.commit(replace(step, settle=settlement))
                return
        raise Conflict(f"{draft.id}: somebody else settles {delivery.site}")

    async def _lapse(self, draft: Draft, version: int) -> str:
        """Too late to be expected: out of the queue, and ask for a new time."""
        after = self._moved(draft, Action.LAPSE, "")
        await self.store.commit(filing.file(after, version, tuple(self.surfaces), self.clock()))
        self.wake()
        return "lapsed"

    async def _drop(self, claim: Claim) -> str:
        """Nothing to send any more."""
        await self._settle(Settlement(claim))
        return "done"

    def _moved(self, draft: Draft, action: Action, note: str) -> Draft:
        event = Event(self.clock(), SYSTEM, action, draft.latest.number, draft.latest.digest, note)
        return move(draft, event, self.organisation.steps)

    def _network(self, site: Site) -> Network:
        if site not in self.networks:
            raise Declined(f"{site.label} is not among the clinic's networks any more")
        return self.networks[site]


def _declined(delivery: Delivery, reason: str) -> Delivery:
    return replace(delivery, state=State.DECLINED, reason=reason)


def _asked(draft: Draft) -> datetime:
    """Since when a scheduled post ought to be out."""
    asked = draft.last(Action.SCHEDULE, Action.RESCHEDULE, Action.RETRY) or draft.events[-1]
    return max(asked.at, draft.post.publish_at or asked.at)


def _expected(draft: Draft) -> datetime | None:
    """When a scheduled post was last expected to go out, or None for "as soon as approved"."""
    asked = draft.last(Action.RETRY)
    at = draft.post.publish_at
    return at if at is None or asked is None else max(at, asked.at)


def _told(draft: Draft) -> str:
    """What became of a draft's deliveries, in one sentence for its author."""
    sent = [f"{d.site.label}{d.link and f' ({d.link})'}" for d in draft.deliveries if d.state is State.SENT]
    parts = [f"published on {join(sent)}"] if sent else []
    parts += [
        f"{d.site.label} did not accept it ({d.reason})"
        for d in draft.deliveries
        if d.state is State.DECLINED
    ]
    unsure = [d.site.label for d in draft.deliveries if d.state is State.UNSURE]
    if unsure:
        parts.append(f"nobody knows whether {join(unsure)} shows it; please look")
    return "; ".join(parts)
