"""The desk: one Press in, one Card or Form out. Everything a person can want goes through here."""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal
from urllib.parse import urlsplit

import policies
from bot import cards, codec, filing, schedule
from bot.cards import Answer, Card, Form, Home, Line, Listing, Look, Press, Token
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
from bot.judge import Judge
from bot.ports import Commit, Entry, Store
from policies.check import Finding
from policies.names import Names
from policies.networks.counting import count
from policies.post import Clinic, Kind, Post, Site
from policies.severity import Severity

TRIES = 8
"""How often a press is judged again because somebody else was faster. More than that is a fault."""

WAITS = "It waits until the hold on everything is released."
"""Noted on whatever puts a post into the queue while everything is on hold; cards and notices repeat it."""

WORST = 3
"""How many findings a form names beside a field; the rest is counted."""


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
                return cards.details(draft, press.by, self.organisation.steps)
            case Action.SUBMIT:
                return await self._submit(press)
            case Action.HOLD | Action.RELEASE if not token.draft:
                return await self._hold_all(press)
        return await self._decide(press, token.action)

    def compose(self, values: Mapping[str, Answer] | None = None, intro: tuple[Line, ...] = ()) -> Form:
        """An empty composer, or one with a text to start from. Needs nothing and waits for nothing."""
        return cards.compose(cards.NEW, self.organisation.networks, values=values, intro=intro)

    def blank_check(self) -> Form:
        """An empty private check. Needs nothing and waits for nothing."""
        return cards.check_form(self.organisation.networks)

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
        filed = filing.file(draft, 0, self.surfaces, press.at)
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

    async def _judge(self, press: Press) -> Form | tuple[Post, tuple[Finding, ...], str]:
        """A post that may be sent for review, or the composer with what is wrong beside each field."""
        fields = press.fields or {}
        post, errors = self._read(fields, press)
        if post is None:
            return self._composer(press, errors)
        note = str(fields.get("note") or "")
        clinic = self.organisation.clinic
        texts = {"text": post.text, "link": post.link, "note": note}
        words = {"link": post.link.translate(JOINTS), "note": note}
        day = self._day(post.publish_at or press.at)
        findings, beside = await self.judge.ask(_review, post, words, clinic, day)
        blocks = {"text": tuple(f for f in findings if f.severity is Severity.BLOCK), **beside}
        errors = {name: _explain(found, texts[name]) for name, found in blocks.items() if found}
        if errors:
            codes = sorted({f.code for found in blocks.values() for f in found})
            entry = await asyncio.to_thread(_blocked, press, codes, texts)
            await self.store.commit(Commit(entries=(entry,)))
            return self._composer(press, errors)
        return post, findings, note

    def _composer(self, press: Press, errors: Mapping[str, str]) -> Form:
        return cards.compose(press.token, self.organisation.networks, values=press.fields, errors=errors)

    def _read(self, fields: Mapping[str, Answer], press: Press) -> tuple[Post | None, dict[str, str]]:
        """The post that was filled in, or what is wrong with it by field."""
        form = self.compose()
        errors = _complaints(form, fields)
        link = str(fields.get("link") or "").strip()
        if link and not _is_web_address(link):
            errors["link"] = "Write the whole address, starting with https://."
        at: datetime | None = None
        try:
            at = _wanted(press)
        except Refused as error:
            errors["publish_at"] = str(error)
        if errors:
            return None, errors
        return (
            Post(
                kind=Kind(str(fields.get("kind") or Kind.POST)),
                text=str(fields["text"]).strip(),
                sites=tuple(Site(s) for s in _ticked(fields.get("sites"))),
                link=link,
                publish_at=at,
                zone=press.zone,
            ),
            {},
        )

    async def _check(self, press: Press) -> Card | Form:
        if press.fields is None:
            return self.blank_check()
        errors = _complaints(self.blank_check(), press.fields)
        if errors:
            return cards.check_form(self.organisation.networks, press.fields, errors)
        chosen = tuple(Site(s) for s in _ticked(press.fields.get("sites")))
        post = Post(
            Kind(str(press.fields.get("kind") or Kind.POST)), str(press.fields["text"]).strip(), chosen
        )
        day = self._day(press.at)
        findings = await self.judge.ask(_findings, post, self.organisation.clinic, day)
        return cards.verdict(post, findings, [(site, count(site, post.text)) for site in chosen])

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
        await self.store.commit(filing.file(after, version, self.surfaces, press.at))
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
            return cards.approval_form(draft)
        allowed = tuple(n for n in needed if n in _ticked((press.fields or {}).get("allowed")))
        if allowed != needed:
            return cards.approval_form(
                draft, {"allowed": "Tick every finding, or close this and ask for changes."}
            )
        return _event(press, Action.APPROVE, draft.latest, allowed=allowed), None

    async def _revise(self, press: Press, draft: Draft) -> Form | tuple[Event, Revision]:
        if press.fields is None:
            back = draft.last(Action.RETURN)
            intro: tuple[Line, ...] = ()
            if back is not None and draft.status is Status.RETURNED:
                intro = ((f"{back.by.name} asks: {back.note}",),)
            return cards.compose(
                press.token,
                self.organisation.networks,
                values=cards.answers(draft.post, draft.latest.note),
                intro=intro,
            )
        judged = await self._judge(press)
        if isinstance(judged, Form):
            return judged
        post, findings, note = judged
        revision = revision_of(draft.latest.number + 1, post, findings, self.edition, note)
        return _event(press, Action.REVISE, revision), revision

    async def _reschedule(self, press: Press, draft: Draft) -> Form | tuple[Event, Revision]:
        if press.fields is None:
            return cards.time_form(draft)
        now = "now" in _ticked(press.fields.get("now"))
        try:
            moment = None if now else _wanted(press)
        except Refused as error:
            return cards.time_form(draft, press.fields, {"publish_at": str(error)})
        if moment is None and not now:
            said = "Pick a time, or tick the box to publish it now."
            return cards.time_form(draft, press.fields, {"publish_at": said})
        last = draft.latest
        post = replace(last.post, publish_at=moment, zone=press.zone)
        day = self._day(moment or press.at)
        found = await self.judge.ask(_findings, post, self.organisation.clinic, day)
        if new := _undecided(found, last.findings):
            said = f"On that day this would need another look. Edit and resend it.\n{_explain(new, post.text)}"
            return cards.time_form(draft, press.fields, {"publish_at": said})
        revision = revision_of(last.number + 1, post, last.findings, last.edition, last.note)
        return _event(press, Action.RESCHEDULE, revision), revision

    async def _give_reason(self, press: Press, action: Action, draft: Draft) -> Form | tuple[Event, None]:
        about = (f"A post by {draft.author.name}.",)
        form = await self._reason(press, about)
        return form or (_event(press, action, draft.latest, note=_note(press)), None)

    async def _reason(self, press: Press, about: Line) -> Form | None:
        """The form that asks for a reason, unless the press has a good one."""
        if press.fields is None:
            return cards.reason_form(press.token, about)
        errors = _complaints(cards.reason_form(press.token, about), press.fields)
        if not errors:
            found = await self.judge.ask(_identifiers, _note(press), self.organisation.clinic)
            errors = {"note": _explain(found, _note(press))} if found else {}
        return cards.reason_form(press.token, about, press.fields, errors) if errors else None

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
        after = Hold(wants, press.by, press.at, _note(press) if wants else "", hold.version + 1)
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


def _note(press: Press) -> str:
    return str((press.fields or {}).get("note") or "").strip()


def _findings(names: Names, post: Post, clinic: Clinic, day: date) -> tuple[Finding, ...]:
    """What the checks say of a post that would appear on a day."""
    return policies.review(post, clinic, names=names, day=day)


def _undecided(found: Sequence[Finding], decided: Sequence[Finding]) -> tuple[Finding, ...]:
    """What nobody has decided about: a claim may have expired since, or a rule may be stricter."""
    ranks = {(f.code, f.start, f.end): f.severity.rank for f in decided}
    least = Severity.ADVICE.rank
    return tuple(f for f in found if f.severity.rank < ranks.get((f.code, f.start, f.end), least))


def _review(
    names: Names, post: Post, beside: Mapping[str, str], clinic: Clinic, day: date
) -> tuple[tuple[Finding, ...], dict[str, tuple[Finding, ...]]]:
    """What the checks say of a post, and the identifiers in what goes with it, by field."""
    return _findings(names, post, clinic, day), {
        name: _identifiers(names, text, clinic) for name, text in beside.items()
    }


def _identifiers(names: Names, text: str, clinic: Clinic) -> tuple[Finding, ...]:
    """What would tell a patient in words that nobody allows by name: a link, a note, a reason.

    So a contact that is not the clinic's is refused there, too, whosever it is.
    """
    if not text:
        return ()
    found = policies.review(Post(Kind.POST, text), clinic, policies.IDENTIFIERS, names=names)
    return tuple(f for f in found if f.severity is Severity.BLOCK or f.name in CONTACTS)


CONTACTS = ("phone-number", "email-address")
"""Findings that stop a link, a note or a reason even where they would be for a reviewer in a text."""


def _complaints(form: Form, fields: Mapping[str, Answer]) -> dict[str, str]:
    """What is missing, too long or not among the choices, by field."""
    errors = {}
    for asked in form.fields:
        answer = fields.get(asked.name)
        text = answer.strip() if isinstance(answer, str) else ""
        given = any(c.isprintable() and c != " " for c in text) if isinstance(answer, str) else bool(answer)
        values = {option.value for option in asked.options}
        if not given and not asked.optional:
            errors[asked.name] = "Pick at least one." if asked.options else "Write something here first."
        elif asked.limit and len(text) > asked.limit:
            errors[asked.name] = f"This has {len(text):,} characters; {asked.limit:,} fit. Shorten it."
        elif values and not set(_ticked(answer)) <= values:
            errors[asked.name] = "Pick from the list."
    return errors


def _explain(findings: Sequence[Finding], text: str) -> str:
    """The worst findings in plain words, each with a hint at where, never the words themselves.

    Lengths are told for every network: each is another counter.
    """
    lengths = [f for f in findings if f.code.startswith("NET")]
    others = [f for f in findings if f not in lengths]
    said = [
        f"{_masked(text[f.start : f.end])}{f.message}{cards.instead(f)} — {f.code}" for f in others[:WORST]
    ]
    more = len(others) - WORST
    said += [f"And {more} more."] if more > 0 else []
    return "\n".join([*said, *(f.message for f in lengths)])


def _masked(excerpt: str) -> str:
    """The ends of the words a finding is about, so that its author finds them: "M… R…", "3…2"."""
    words = excerpt.split()
    if not words or len(words) > MASKED:
        return ""
    ends = (f"{word[0]}…{word[-1] if word[-1].isdigit() and len(word) > 4 else ''}" for word in words)  # noqa: PLR2004 - short ones would be told
    return "“{}”: ".format(" ".join(ends))


MASKED = 6
"""Words a hint may have; longer ones say nothing more."""

JOINTS = str.maketrans("/?&=#:_", " " * 7)
"""What joins the words of an address, as spaces: a record number in a link is one all the same."""

SEARCHED = 1000
"""Entries of an index that are looked through for a list."""

LISTED = 20
"""Drafts a list shows. Slack takes 100 blocks in a view, and a draft takes up to four."""


def _ticked(answer: Answer) -> tuple[str, ...]:
    """The values of a choice, one or many."""
    if isinstance(answer, str):
        return (answer,) if answer else ()
    return answer if isinstance(answer, tuple) else ()


def _is_web_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not any(c.isspace() for c in link)


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
