"""The desk: one Press in, one Card or Form out. Everything a person can want goes through here."""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Literal

import policies
from bot import cards, codec, filing, forms, schedule
from bot.addresses import is_web_address, spoken
from bot.cards import Card, Home, Listing
from bot.clinic import Organisation
from bot.draft import (
    REASONED,
    SYSTEM,
    Action,
    Draft,
    Event,
    Person,
    Revision,
    Role,
    Status,
    begin,
    move,
    permit,
    revision_of,
    roles_for,
)
from bot.errors import Conflict, Refused
from bot.filing import Hold
from bot.forms import TEXT_LIMIT, Form, Remark
from bot.judge import Judge
from bot.opinion import Opinion, explain, identifiers, opinion, undecided
from bot.ports import Commit, Entry, Store
from bot.press import NEW, Answer, Line, Look, Press, Token
from bot.verdict import GROUPS
from bot.wording import difference
from policies.check import Finding
from policies.networks.counting import count
from policies.post import Kind, Post, Site
from policies.severity import Severity

TRIES = 8
"""How often a press is judged again because somebody else was faster. More than that is a fault."""

WAITS = "It waits until the hold on everything is released."
"""Noted on whatever puts a post into the queue while everything is on hold; cards and notices repeat it."""

AGAIN = "Take the suggested wording below, or send yours once more."
"""Said where a suggestion would spare a reviewer a decision."""

OPEN = (Status.IN_REVIEW, Status.RETURNED)
"""Where a wording may still be suggested."""


class Desk:
    """Decides about presses and keeps what was decided.

    Attributes:
        store: where everything is kept.
        organisation: whose rules hold.
        surfaces: the names of the chat applications that show cards.
        wake: called when there is new work for the outbox.
        judge: where posts are judged.
        edition: by which rules; written beside each judgement.
    """

    def __init__(
        self,
        store: Store,
        organisation: Organisation,
        surfaces: tuple[str, ...],
        wake: Callable[[], None],
        judge: Judge,
    ) -> None:
        self.store = store
        self.organisation = organisation
        self.surfaces = surfaces
        self.wake = wake
        self.judge = judge
        self.edition = policies.edition(organisation.clinic, judge.edition)

    async def press(self, press: Press) -> Card | Form:
        """What comes of a press: a card that says how things are now, or a form that says what is missing.

        Raises:
            Refused: it may not be; the text says why. Nothing has changed.
        """
        token = press.token
        match token.action:
            case Look.CHECK:
                return await self._check(press)
            case Look.SEE:
                draft, _ = await self._load(token)
                if roles_for(draft, press.by) is Role.NONE:
                    raise Refused("Only its author and the reviewers can open a draft.")
                better = await self._suggested(draft, press.at) if draft.status in OPEN else ""
                changes = difference(draft.post.text, better) if better else ()
                return cards.details(draft, press.by, self.organisation.steps, changes)
            case Look.SUGGEST:
                return await self._take_suggestion(press)
            case Action.SUBMIT:
                return await self._submit(press)
            case Action.HOLD | Action.RELEASE if not token.draft:
                return await self._hold_all(press)
        return await self._decide(press, token.action)

    def compose(self, values: Mapping[str, Answer] | None = None, intro: tuple[Line, ...] = ()) -> Form:
        """An empty composer, or one with a text to start from. Needs nothing and waits for nothing."""
        return forms.compose(NEW, self.organisation.networks, values=values, intro=intro)

    def compose_from(self, text: str) -> Form:
        """The composer with a message's text in it, cut where the field ends, and saying so."""
        intro: tuple[Line, ...] = ()
        if len(text) > TEXT_LIMIT:
            said = f"The message has {len(text):,} characters; only the first {TEXT_LIMIT:,} fit here."
            intro = ((f"{said} The rest is still in the message.",),)
        return self.compose({"text": text[:TEXT_LIMIT]}, intro)

    def blank_check(self) -> Form:
        """An empty private check. Needs nothing and waits for nothing."""
        return forms.check_form(self.organisation.networks)

    async def home(self, person: Person) -> Home:
        """What waits for a person, what is theirs, and what is coming up."""
        steps = self.organisation.steps
        hold, mine, coming = await asyncio.gather(
            filing.read_hold(self.store), self.listing(person, "mine"), self._coming(person)
        )
        listings = [mine, coming]
        if person.roles & Role.REVIEWER:
            drafts, more = await self._drafts(filing.REVIEW, lambda d: cards.waiting_for(d, person, steps))
            listings.insert(0, replace(cards.waiting_listing(person, drafts, steps), more=more))
        banner = cards.hold_card(hold, buttons=bool(person.roles & Role.REVIEWER)) if hold.on else None
        new = cards.NEW_BUTTON if person.roles & Role.AUTHOR else None
        return Home(tuple(listings), new, banner)

    async def listing(self, person: Person, which: Literal["mine", "queue"]) -> Listing:
        """A person's own drafts, or what goes out next.

        Raises:
            Refused: somebody without a role asks for the queue.
        """
        if which == "queue":
            if not person.roles:
                raise Refused(
                    "The queue is for the clinic's authors and reviewers; you are not listed as one."
                )
            return await self._coming(person)
        drafts, more = await self._drafts(filing.mine(person.email), newest_first=True)
        return replace(cards.my_listing(person, drafts, self.organisation.steps), more=more)

    async def _coming(self, person: Person) -> Listing:
        """What goes out next; empty for somebody without a role."""
        drafts, more = await self._drafts(filing.QUEUE) if person.roles else ([], False)
        return replace(cards.coming_listing(person, drafts, self.organisation.steps), more=more)

    # A new post, a new revision, a private check

    async def _submit(self, press: Press) -> Card | Form:
        if press.fields is None:
            return self.compose()
        if not press.by.roles & Role.AUTHOR:
            raise Refused(
                "You are not listed as an author here, so nothing was sent. "
                "Ask whoever looks after Countersign to add your e-mail address."
            )
        for step in self.organisation.steps:
            if step.reviewers == {press.by.email}:
                raise Refused(
                    f"You are the only reviewer for {step.name}, so nobody could approve this. "
                    "Ask whoever looks after Countersign to add another one."
                )
        judged = await self._judge(press)
        if isinstance(judged, Form):
            return judged
        post, findings, note = judged
        revision = revision_of(1, post, findings, self.edition, note)
        event = Event(press.at, press.by, Action.SUBMIT, 1, revision.digest, request=press.request)
        draft = move(begin(new_id(), press.by, revision), event, self.organisation.steps)
        filed = self._file(draft, 0, press.at)
        receipt = await self.store.commit(
            replace(filed, key=f"submit:{press.request}" if press.request else None, result=draft.id)
        )
        if not receipt.first:
            draft, _ = await self._load(Token(receipt.result, 1, Look.SEE))
            if draft.revisions[0].digest != revision.digest:
                raise Refused(
                    "An earlier wording of this was sent, though its answer got lost. Copy this text, "
                    "open that draft with /post mine, and use Edit and resend."
                )
        self.wake()
        return cards.summary(draft, press.by, self.organisation.steps)

    def _file(self, draft: Draft, version: int, now: datetime) -> Commit:
        """The step that stores a draft, with the reminders that channels have asked for."""
        step = filing.file(draft, version, self.surfaces, now)
        late = now + self.organisation.remind_after
        told = tuple(name for name in self.surfaces if self.organisation.reminded(name))
        return replace(step, jobs=(*step.jobs, *filing.reminders(draft, told, late)))

    async def _judge(self, press: Press) -> Form | tuple[Post, tuple[Finding, ...], str]:
        """A post that may be sent for review, or the composer with what is said of it.

        A wording that would spare a reviewer a decision is offered once; who sends again has seen it.
        """
        fields = press.fields or {}
        post, errors = self._read(fields, press)
        if post is None:
            return self._refused(press, errors)
        beside = {
            "link": spoken(post.link),
            "evidence": spoken(post.evidence),
            "authorization": post.authorization,
            "sponsor": post.sponsor,
            "note": forms.text(fields, "note"),
        }
        said = await self._ask(post, press.at, beside)
        offers = _offers(press.token, post, said)
        blocks = said.blocks()
        if blocks:
            texts = {**beside, "text": post.text}
            codes = sorted({f.code for found in blocks.values() for f in found})
            entry = await asyncio.to_thread(_blocked, press, codes, texts)
            await self.store.commit(Commit(entries=(entry,)))
            errors = {
                name: explain(found, texts[name], offered=bool(offers)) for name, found in blocks.items()
            }
            return self._refused(press, errors, offers)
        if offers and said.spared() and not press.offered:
            reasons = explain(said.spared(), post.text, offered=True).split("\n")
            form = self._refused(press, {}, (Remark(GROUPS[Severity.REVIEW], tuple(reasons)), *offers))
            return replace(form, intro=((AGAIN,),))
        return post, said.findings, beside["note"]

    async def _ask(self, post: Post, now: datetime, beside: Mapping[str, str] | None = None) -> Opinion:
        """What the checks say of a post on the day it would appear, and of the words beside it."""
        day = self._day(post.publish_at or now)
        return await self.judge.ask(opinion, post, self.organisation.clinic, day, beside)

    def _refused(self, press: Press, errors: Mapping[str, str], remarks: tuple[Remark, ...] = ()) -> Form:
        """The composer once more, with what has to change or may."""
        networks = self.organisation.networks
        form = forms.compose(press.token, networks, values=press.fields, errors=errors, remarks=remarks)
        return replace(form, title="Not sent yet")

    async def _take_suggestion(self, press: Press) -> Form:
        """The composer at hand with the suggested wording in place of the text, to be read and sent."""
        fields = press.fields or {}
        token = replace(press.token, action=Action.REVISE) if press.token.draft else NEW
        post = _post(fields, press.zone)
        better = (await self._ask(post, press.at)).better
        said = "Nothing is suggested for this text any more."
        errors = {}
        if better is not None and len(better.text) <= TEXT_LIMIT:
            said = "The suggested wording is in the text now. Read it once more, then send it."
            fields = {**fields, "text": better.text}
            left = (await self._ask(better, press.at)).blocks()
            errors = {name: explain(found, better.text) for name, found in left.items()}
        form = forms.compose(
            token, self.organisation.networks, values=fields, errors=errors, intro=((said,),)
        )
        return replace(form, title="Not sent yet")

    async def _suggested(self, draft: Draft, now: datetime) -> str:
        """The wording that a reviewer or, without one, the checks suggest for a draft, or nothing."""
        back = draft.last(Action.RETURN)
        if draft.status is Status.RETURNED and back is not None and back.wording:
            return back.wording
        if all(finding.suggestion is None for finding in draft.latest.findings):
            return ""
        better = (await self._ask(draft.post, now)).better
        return better.text if better is not None and len(better.text) <= TEXT_LIMIT else ""

    def _read(self, fields: Mapping[str, Answer], press: Press) -> tuple[Post | None, dict[str, str]]:
        """The post that was filled in, or what is wrong with it by field."""
        errors = forms.complaints(self.compose(), fields)
        for name in ("link", "evidence"):
            address = forms.text(fields, name)
            if address and not is_web_address(address):
                errors[name] = "Write the whole address, starting with https://."
        at: datetime | None = None
        try:
            at = _wanted(press)
        except Refused as error:
            errors["publish_at"] = str(error)
        return (None, errors) if errors else (replace(_post(fields, press.zone), publish_at=at), {})

    async def _check(self, press: Press) -> Card | Form:
        if press.fields is None:
            return self.blank_check()
        errors = forms.complaints(self.blank_check(), press.fields)
        if errors:
            return forms.check_form(self.organisation.networks, press.fields, errors)
        post = _post(press.fields, press.zone)
        said = await self._ask(post, press.at)
        better = difference(post.text, said.better.text) if said.better else ()
        return cards.verdict(post, said.findings, [(s, count(s, post.text)) for s in post.sites], better)

    # Decisions about a draft that exists

    async def _decide(self, press: Press, action: Action) -> Card | Form:
        for _ in range(TRIES):
            try:
                return await self._decide_once(press, action)
            except Conflict:
                continue
        raise Refused("Too many people are deciding about this at once. Nothing changed; please try again.")

    async def _decide_once(self, press: Press, action: Action) -> Card | Form:
        draft, version = await self._load(press.token)
        steps = self.organisation.steps
        if any(press.request and event.request == press.request for event in draft.events):
            return cards.summary(draft, press.by, steps)
        permit(draft, action, press.by, press.at, steps)
        if press.token.revision != draft.latest.number:
            raise Refused(
                f"This card shows revision {press.token.revision}; revision {draft.latest.number} "
                "is the newest. Open that one and decide there. Nothing changed."
            )
        prepared = await self._prepare(press, action, draft)
        if isinstance(prepared, Form):
            return prepared
        event, revision = prepared
        hold = await filing.read_hold(self.store)
        if hold.on and action in (Action.RESCHEDULE, Action.RETRY):
            event = replace(event, note=WAITS)
        after = self._follow(move(draft, event, steps, revision=revision), press.at, hold)
        await self.store.commit(self._file(after, version, press.at))
        self.wake()
        return cards.summary(after, press.by, steps)

    async def _prepare(
        self, press: Press, action: Action, draft: Draft
    ) -> Form | tuple[Event, Revision | None]:
        """The event a press comes to, with the revision it makes; or the form that asks for more."""
        match action:
            case Action.APPROVE:
                return self._approve(press, draft)
            case Action.REVISE:
                return await self._revise(press, draft)
            case Action.RESCHEDULE:
                return await self._reschedule(press, draft)
            case _ if action in REASONED:
                return await self._give_reason(press, action, draft)
        return _event(press, action, draft.latest), None

    def _approve(self, press: Press, draft: Draft) -> Form | tuple[Event, None]:
        needed = draft.latest.to_allow()
        if needed and press.fields is None:
            return forms.approval_form(draft)
        allowed = tuple(n for n in needed if n in forms.ticked((press.fields or {}).get("allowed")))
        if allowed != needed:
            return forms.approval_form(
                draft, {"allowed": "Tick every finding, or close this and ask for changes."}
            )
        return _event(press, Action.APPROVE, draft.latest, allowed=allowed), None

    async def _revise(self, press: Press, draft: Draft) -> Form | tuple[Event, Revision]:
        if press.fields is None:
            return await self._edit(press, draft)
        judged = await self._judge(press)
        if isinstance(judged, Form):
            return judged
        post, findings, note = judged
        revision = revision_of(draft.latest.number + 1, post, findings, self.edition, note)
        return _event(press, Action.REVISE, revision), revision

    async def _edit(self, press: Press, draft: Draft) -> Form:
        """The composer with what was written, what was asked, and the wording that is suggested."""
        values = forms.answers(draft.post, draft.latest.note)
        back = draft.last(Action.RETURN) if draft.status is Status.RETURNED else None
        intro: tuple[Line, ...] = ((f"{back.by.name} asks: {back.note}",),) if back else ()
        remarks: tuple[Remark, ...] = ()
        better = await self._suggested(draft, press.at)
        if better:
            changes = difference(draft.post.text, better)
            remarks = (forms.offer(press.token, changes),)
            if back and back.wording:
                values["text"] = better
                title = f"This is {back.by.name}'s wording (struck out: yours, bold: new):"
                remarks = (Remark(title, changes=changes),)
        networks = self.organisation.networks
        return forms.compose(press.token, networks, values=values, remarks=remarks, intro=intro)

    async def _reschedule(self, press: Press, draft: Draft) -> Form | tuple[Event, Revision]:
        if press.fields is None:
            return forms.time_form(draft)
        now = "now" in forms.ticked(press.fields.get("now"))
        try:
            moment = None if now else _wanted(press)
        except Refused as error:
            return forms.time_form(draft, press.fields, {"publish_at": str(error)})
        if moment is None and not now:
            said = "Pick a time, or tick the box to publish it now."
            return forms.time_form(draft, press.fields, {"publish_at": said})
        last = draft.latest
        post = replace(last.post, publish_at=moment, zone=press.zone)
        found = (await self._ask(post, press.at)).findings
        if new := undecided(found, last.findings):
            said = f"On that day this would need another look. Edit and resend it.\n{explain(new, post.text)}"
            return forms.time_form(draft, press.fields, {"publish_at": said})
        revision = revision_of(last.number + 1, post, last.findings, last.edition, last.note)
        return _event(press, Action.RESCHEDULE, revision), revision

    async def _give_reason(self, press: Press, action: Action, draft: Draft) -> Form | tuple[Event, None]:
        about = (f"A post by {draft.author.name}.",)
        better = await self._suggested(draft, press.at) if action is Action.RETURN else ""
        form = await self._reason(press, about, draft.post if action is Action.RETURN else None, better)
        event = _event(press, action, draft.latest, note=forms.text(press.fields, "note"))
        suggested = forms.text(press.fields, "wording")
        return form or (replace(event, wording="" if suggested == draft.post.text else suggested), None)

    async def _reason(
        self, press: Press, about: Line, post: Post | None = None, better: str = ""
    ) -> Form | None:
        """The form that asks for a reason, and for a wording of a post, unless the press has good ones.

        A wording is judged as the post would be.
        """
        wording = better or (post.text if post else "")
        ask = partial(forms.reason_form, press.token, about, wording=wording, by_checks=bool(better))
        form = ask(press.fields)
        if press.fields is None:
            return form
        errors = forms.complaints(form, press.fields)
        note, suggested = forms.text(press.fields, "note"), forms.text(press.fields, "wording")
        found = await self.judge.ask(identifiers, note, self.organisation.clinic)
        if found:
            errors.setdefault("note", explain(found, note))
        if post and suggested not in ("", post.text):
            said = (await self._ask(replace(post, text=suggested), press.at)).blocks()
            if "text" in said:
                errors.setdefault("wording", explain(said["text"], suggested))
        return ask(press.fields, errors) if errors else None

    def _follow(self, draft: Draft, at: datetime, hold: Hold) -> Draft:
        """What follows an approval or a release by itself: into the queue, or ask for a new time."""
        if draft.status is not Status.APPROVED:
            return draft
        late = schedule.missed(draft.post.publish_at, at)
        note = WAITS if hold.on and not late else ""
        action = Action.LAPSE if late else Action.SCHEDULE
        event = Event(at, SYSTEM, action, draft.latest.number, draft.latest.digest, note)
        return move(draft, event, self.organisation.steps)

    # Everything at once

    async def _hold_all(self, press: Press) -> Card | Form:
        if not press.by.roles & Role.REVIEWER:
            raise Refused("Only compliance reviewers can hold or release everything. Ask one of them.")
        hold = await filing.read_hold(self.store)
        wants = press.token.action is Action.HOLD
        if press.token.revision not in (0, hold.version):
            raise Refused("This card is about an earlier hold. Look at the newest one; nothing changed.")
        if hold.on == wants:
            said = f"Everything is on hold already, by {hold.by.name}." if wants else "Nothing is on hold."
            raise Refused(said)
        if wants:
            form = await self._reason(press, ("Nothing will be published until a reviewer releases it.",))
            if form:
                return form
        after = Hold(
            wants, press.by, press.at, forms.text(press.fields, "note") if wants else "", hold.version + 1
        )
        try:
            await self.store.commit(filing.hold(after, self.surfaces))
        except Conflict:
            raise Refused("Somebody else was faster. Look at the channel; nothing changed here.") from None
        self.wake()
        return cards.hold_card(after, buttons=False)

    def _day(self, at: datetime) -> date:
        """The day that a moment falls on where the clinic is."""
        return schedule.day_of(at, self.organisation.zone)

    async def _load(self, token: Token) -> tuple[Draft, int]:
        found = await filing.read_draft(self.store, token.draft)
        if found is None:
            raise Refused("This draft is not here any more. Start a new one with /post.")
        return found

    async def _drafts(
        self,
        index: str,
        keep: Callable[[Draft], bool] = lambda _: True,
        *,
        newest_first: bool = False,
    ) -> tuple[list[Draft], bool]:
        """The drafts of an index to keep, as many as a list shows, and whether there are more."""
        keys = [
            filing.key_of(name)
            for name in await self.store.find(index, limit=SEARCHED, newest_first=newest_first)
        ]
        drafts: list[Draft] = []
        for start in range(0, len(keys), LISTED):
            batch = keys[start : start + LISTED]
            found = await self.store.get_all(batch)
            read = (codec.loads(Draft, found[key].body) for key in batch if key in found)
            drafts += [draft for draft in read if keep(draft)]
            if len(drafts) > LISTED:
                break
        return drafts[:LISTED], len(drafts) > LISTED


def new_id() -> str:
    """A name for a new draft: eight characters that nobody can guess and everybody can read out."""
    return "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(8))


def _event(
    press: Press, action: Action, revision: Revision, *, note: str = "", allowed: tuple[str, ...] = ()
) -> Event:
    return Event(press.at, press.by, action, revision.number, revision.digest, note, allowed, press.request)


def _wanted(press: Press) -> datetime | None:
    """The time a press asks for, or None for "as soon as approved".

    Raises:
        Refused: as `schedule.wanted`.
    """
    at = (press.fields or {}).get("publish_at")
    return schedule.wanted(at, press.zone, press.at) if isinstance(at, datetime) else None


def _post(fields: Mapping[str, Answer], zone: str) -> Post:
    """The post that was filled in, as far as it is one, to go out as soon as it is approved."""
    kind = fields.get("kind")
    return Post(
        kind=Kind(str(kind)) if kind in set(Kind) else Kind.POST,
        text=forms.text(fields, "text"),
        sites=tuple(Site(site) for site in forms.ticked(fields.get("sites")) if site in set(Site)),
        link=forms.text(fields, "link"),
        zone=zone,
        evidence=forms.text(fields, "evidence"),
        sponsor=forms.text(fields, "sponsor"),
        authorization=forms.text(fields, "authorization"),
    )


def _offers(token: Token, post: Post, said: Opinion) -> tuple[Remark, ...]:
    """The suggested wording, to be taken with one press, where there is one that fits."""
    if said.better is None or len(said.better.text) > TEXT_LIMIT:
        return ()
    return (forms.offer(token, difference(post.text, said.better.text)),)


SEARCHED = 1000
"""Entries of an index that are looked through for a list."""

LISTED = 20
"""Drafts a list shows. Slack takes 100 blocks in a view, and a draft takes up to four."""


def _blocked(press: Press, codes: Sequence[str], texts: Mapping[str, str]) -> Entry:
    """What is kept of a text that was stopped: who, when, the codes, and a salted hash; never the text.

    The hash is slow on purpose (scrypt, RFC 7914, about 50 ms): what came after tells most of the words, and
    a fast one would let anybody with the database try all record numbers in minutes.
    """
    salt = secrets.token_bytes(16)
    content = json.dumps(texts, sort_keys=True).encode()
    line = {
        "at": press.at.isoformat(),
        "by": press.by.email,
        "codes": list(codes),
        "salt": salt.hex(),
        "scrypt": hashlib.scrypt(content, salt=salt, n=2**14, r=8, p=1).hex(),
    }
    return Entry("blocked", json.dumps(line, separators=(",", ":")))
