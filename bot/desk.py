"""The desk: one Press in, one Card or Form out. Everything a person can want goes through here."""

import asyncio
import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
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
from bot.ports import Commit, Entry, Job, Store
from policies.check import Finding, Severity
from policies.post import Clinic, Kind, Post, Site

TRIES = 8
"""How often a press is judged again because somebody else was faster. More than that is a fault."""

WORST = 3
"""How many findings a form names beside a field; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Whether everything is on hold, by whom, since when and why."""

    on: bool
    by: Person
    at: datetime
    reason: str = ""


class Desk:
    """Decides about presses and keeps what was decided.

    Attributes:
        store: where everything is kept.
        organisation: whose rules hold.
        surfaces: the names of the chat applications that show cards.
        wake: called when there is new work for the outbox.
    """

    def __init__(
        self,
        store: Store,
        organisation: Organisation,
        surfaces: tuple[str, ...],
        wake: Callable[[], None],
    ) -> None:
        self.store = store
        self.organisation = organisation
        self.surfaces = surfaces
        self.wake = wake

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
        return cards.compose(sites=self.organisation.networks, values=values, intro=intro)

    async def home(self, person: Person) -> Home:
        """What waits for a person, what is theirs, and what is coming up."""
        mine, waiting, coming, hold = await asyncio.gather(
            self._drafts(filing.mine(person.email), newest_first=True),
            self._drafts(filing.REVIEW),
            self._drafts(filing.QUEUE),
            self._hold(),
        )
        banner = None
        if hold[0].on:
            banner = cards.hold_card(
                hold[0].by, hold[0].at, hold[0].reason, buttons=bool(person.roles & Role.REVIEWER)
            )
        return cards.home(
            person,
            mine=mine,
            waiting=waiting,
            coming=coming if person.roles else (),
            steps=self.organisation.steps,
            hold=banner,
        )

    async def listing(self, person: Person, which: Literal["mine", "queue"]) -> Listing:
        """A person's own drafts, or what goes out next.

        Raises:
            Refused: somebody without a role asks for the queue.
        """
        if which == "mine":
            drafts = await self._drafts(filing.mine(person.email), newest_first=True)
            return cards.my_listing(person, drafts, self.organisation.steps)
        if not person.roles:
            raise Refused(
                "The queue is for the clinic's authors and reviewers, and you are not listed as one."
            )
        return cards.coming_listing(person, await self._drafts(filing.QUEUE), self.organisation.steps)

    # A new post, a new revision, a private check

    async def _submit(self, press: Press) -> Card | Form:
        if press.fields is None:
            return self.compose()
        if not press.by.roles & Role.AUTHOR:
            raise Refused(
                "You are not listed as an author here, so nothing was sent. "
                "Ask whoever looks after Countersign to add your e-mail address."
            )
        judged = await self._judge(press)
        if isinstance(judged, Form):
            return judged
        post, findings, note = judged
        revision = revision_of(1, post, findings, policies.EDITION, note)
        event = Event(press.at, press.by, Action.SUBMIT, 1, revision.digest, request=press.request)
        draft = move(begin(new_id(), press.by, revision), event, self.organisation.steps)
        step = filing.file(draft, 0, self.surfaces, press.at)
        receipt = await self.store.commit(
            replace(step, key=f"submit:{press.request}" if press.request else None, result=draft.id)
        )
        if not receipt.first:
            draft, _ = await self._load(Token(receipt.result, 1, Look.SEE))
        self.wake()
        return cards.review_card(draft, self.organisation.steps)

    async def _judge(self, press: Press) -> Form | tuple[Post, tuple[Finding, ...], str]:
        """A post that may be sent for review, or the composer with what is wrong beside each field."""
        fields = press.fields or {}
        post, errors = self._read(fields, press)
        if post is None:
            return self._composer(press, errors)
        note = str(fields.get("note") or "")
        clinic = self.organisation.clinic
        findings, beside = await asyncio.to_thread(_review, post, {"link": post.link, "note": note}, clinic)
        blocks = {"text": tuple(f for f in findings if f.severity is Severity.BLOCK), **beside}
        texts = {"text": post.text, "link": post.link, "note": note}
        errors = {name: _explain(found, texts[name]) for name, found in blocks.items() if found}
        if errors:
            codes = sorted({f.code for found in blocks.values() for f in found})
            await self.store.commit(Commit(entries=(_blocked(press, codes, texts),)))
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
        sites = self.organisation.networks
        if press.fields is None:
            return cards.check_form(sites)
        errors = _complaints(cards.check_form(sites), press.fields)
        if errors:
            return cards.check_form(sites, press.fields, errors)
        chosen = tuple(Site(s) for s in _ticked(press.fields.get("sites")))
        post = Post(Kind.POST, str(press.fields["text"]).strip(), chosen)
        return cards.verdict(await asyncio.to_thread(policies.review, post, self.organisation.clinic))

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
        after = self._follow(move(draft, event, steps, revision=revision), press.at)
        await self.store.commit(filing.file(after, version, self.surfaces, press.at))
        self.wake()
        return cards.review_card(after, steps)

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
                return self._reschedule(press, draft)
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
        revision = revision_of(draft.latest.number + 1, post, findings, policies.EDITION, note)
        return _event(press, Action.REVISE, revision), revision

    def _reschedule(self, press: Press, draft: Draft) -> Form | tuple[Event, Revision]:
        if press.fields is None:
            return cards.time_form(draft)
        try:
            moment = _wanted(press)
        except Refused as error:
            return cards.time_form(draft, press.fields, {"publish_at": str(error)})
        last = draft.latest
        post = replace(last.post, publish_at=moment, zone=press.zone)
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
            found = await asyncio.to_thread(_identifiers, _note(press), self.organisation.clinic)
            errors = {"note": _explain(found, _note(press))} if found else {}
        return cards.reason_form(press.token, about, press.fields, errors) if errors else None

    def _follow(self, draft: Draft, at: datetime) -> Draft:
        """What follows an approval or a release by itself: into the queue, or ask for a new time."""
        if draft.status is not Status.APPROVED:
            return draft
        action = Action.LAPSE if schedule.missed(draft.post.publish_at, at) else Action.SCHEDULE
        event = Event(at, SYSTEM, action, draft.latest.number, draft.latest.digest)
        return move(draft, event, self.organisation.steps)

    # Everything at once

    async def _hold_all(self, press: Press) -> Card | Form:
        if not press.by.roles & Role.REVIEWER:
            raise Refused("Only compliance reviewers can hold or release everything. Ask one of them.")
        hold, version = await self._hold()
        wants = press.token.action is Action.HOLD
        if hold.on == wants:
            raise Refused(
                f"Everything is on hold already, by {hold.by.name}." if wants else "Nothing is on hold."
            )
        if wants:
            form = await self._reason(press, ("Nothing will be published until a reviewer releases it.",))
            if form:
                return form
        after = Hold(wants, press.by, press.at, _note(press) if wants else "")
        notice = {"hold": str(version + 1)}
        try:
            await self.store.commit(
                Commit(
                    guards={filing.HOLD: version},
                    puts={filing.HOLD: codec.dumps(after)},
                    entries=(Entry("holds", codec.dumps(after)),),
                    jobs=tuple(
                        Job(
                            f"hold:{name}:{version}",
                            "show",
                            press.at.timestamp(),
                            {"surface": name, **notice},
                        )
                        for name in self.surfaces
                    ),
                )
            )
        except Conflict:
            raise Refused("Somebody else was faster. Look at the channel; nothing changed here.") from None
        self.wake()
        return hold_card_of(after, buttons=True)

    async def _hold(self) -> tuple[Hold, int]:
        return await read_hold(self.store)

    async def _load(self, token: Token) -> tuple[Draft, int]:
        found = await read_draft(self.store, token.draft)
        if found is None:
            raise Refused("This draft is not here any more. Start a new one with /post.")
        return found

    async def _drafts(self, index: str, *, newest_first: bool = False) -> list[Draft]:
        names = await self.store.find(index, limit=LISTED, newest_first=newest_first)
        keys = [filing.key_of(name) for name in names]
        documents = await self.store.get_all(keys)
        return [codec.loads(Draft, documents[key].body) for key in keys if key in documents]


async def read_draft(store: Store, draft_id: str) -> tuple[Draft, int] | None:
    """A draft and the version it was read at."""
    document = await store.get(filing.key_of(draft_id))
    return None if document is None else (codec.loads(Draft, document.body), document.version)


async def read_hold(store: Store) -> tuple[Hold, int]:
    """Whether everything is on hold, and the version that says so."""
    document = await store.get(filing.HOLD)
    if document is None:
        return Hold(False, SYSTEM, datetime.fromtimestamp(0, UTC)), 0
    return codec.loads(Hold, document.body), document.version


def hold_card_of(hold: Hold, *, buttons: bool) -> Card:
    """The hold, or its end, as a card."""
    if hold.on:
        return cards.hold_card(hold.by, hold.at, hold.reason, buttons=buttons)
    return cards.release_card(hold.by, hold.at)


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


def _review(
    post: Post, beside: Mapping[str, str], clinic: Clinic
) -> tuple[tuple[Finding, ...], dict[str, tuple[Finding, ...]]]:
    """What the checks say of a post, and the identifiers in what goes with it, by field."""
    return policies.review(post, clinic), {name: _identifiers(text, clinic) for name, text in beside.items()}


def _identifiers(text: str, clinic: Clinic) -> tuple[Finding, ...]:
    """What would tell a patient in a text that is not published but that colleagues read."""
    if not text:
        return ()
    found = policies.review(Post(Kind.POST, text), clinic, "PHI")
    return tuple(f for f in found if f.severity is Severity.BLOCK)


def _complaints(form: Form, fields: Mapping[str, Answer]) -> dict[str, str]:
    """What is missing, too long or not among the choices, by field."""
    errors = {}
    for asked in form.fields:
        answer = fields.get(asked.name)
        text = answer.strip() if isinstance(answer, str) else ""
        given = bool(text or (answer and not isinstance(answer, str)))
        values = {option.value for option in asked.options}
        if not given and not asked.optional:
            errors[asked.name] = "Pick at least one." if asked.options else "Write something here first."
        elif asked.limit and len(text) > asked.limit:
            errors[asked.name] = f"This has {len(text):,} characters; {asked.limit:,} fit. Shorten it."
        elif values and not set(_ticked(answer)) <= values:
            errors[asked.name] = "Pick from the list."
    return errors


def _explain(findings: Sequence[Finding], text: str) -> str:
    """The worst findings in plain words, each with a hint at where, never the words themselves."""
    said = [f"{_masked(text[f.start : f.end], f)}{f.message} — {f.code}" for f in findings[:WORST]]
    more = len(findings) - WORST
    return "\n".join([*said, f"And {more} more." if more > 0 else ""]).strip()


def _masked(excerpt: str, finding: Finding) -> str:
    """The initials of the words a finding is about, so that its author finds them: "M… R…"."""
    words = excerpt.split()
    if not words or len(words) > MASKED or finding.code.startswith("NET"):
        return ""
    return "“{}”: ".format(" ".join(f"{word[0]}…" for word in words))


MASKED = 6
"""Words a hint may have; longer ones say nothing more."""

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
    """What is kept of a text that was stopped: who, when, the codes, and a salted hash; never the text."""
    salt = secrets.token_hex(16)
    content = json.dumps([salt, texts], sort_keys=True).encode()
    line = {
        "at": press.at.isoformat(),
        "by": press.by.email,
        "codes": list(codes),
        "salt": salt,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    return Entry("blocked", json.dumps(line, separators=(",", ":")))
