"""What people fill in, on every surface: fields, and every form there is, with its words. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.draft import LABELS, Action, Draft, join
from bot.press import CHECK, Answer, Button, Line, Look, Token
from bot.verdict import GROUPS, excerpt, instead
from bot.wording import Changes
from policies.post import Kind, Post, Site
from policies.severity import Severity

TEXT_LIMIT = 3000
"""Characters a text field takes: Slack's plain_text_input ends there, and a card has to show it whole."""


class Input(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    ONE = "one"
    MANY = "many"
    TICKS = "ticks"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a field."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said below a field of what stands in it.

    Attributes:
        title: what it is, in a few words.
        lines: sentences.
        changes: a wording against another one.
        button: what can be done about it.
    """

    title: str
    lines: tuple[str, ...] = ()
    changes: Changes = ()
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in.

    Attributes:
        name: the key of the answer.
        label: what is asked.
        input: how.
        hint: small print below.
        value: what stands in it.
        options: the choices, for ONE, MANY and TICKS.
        optional: whether it may stay empty.
        limit: characters it takes.
        error: what is wrong with it.
        remarks: what else there is to say of it.
    """

    name: str
    label: str
    input: Input
    hint: str = ""
    value: Answer = None
    options: tuple[Option, ...] = ()
    optional: bool = False
    limit: int = 0
    error: str = ""
    remarks: tuple[Remark, ...] = ()

    def said(self) -> tuple[Remark, ...]:
        """All there is to say of it, what is wrong first."""
        if not self.error:
            return self.remarks
        return (Remark(GROUPS[Severity.BLOCK], tuple(self.error.split("\n"))), *self.remarks)


@dataclass(frozen=True, slots=True)
class Form:
    """Something is missing: what to fill in, where it goes, and the text it is about."""

    token: Token
    title: str
    submit: str
    fields: tuple[Field, ...]
    intro: tuple[Line, ...] = ()
    text: str = ""

    def errors(self) -> dict[str, str]:
        """What is wrong, by field."""
        return {f.name: f.error for f in self.fields if f.error}


def compose(
    token: Token,
    sites: Iterable[Site],
    *,
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
    remarks: tuple[Remark, ...] = (),
    intro: tuple[Line, ...] = (),
) -> Form:
    """The composer, empty or with what was written before, and with what is said of it.

    What every post needs comes first; what only some need stands below, where it can be passed over.
    """
    kinds = tuple(Option(kind, kind.label) for kind in Kind)
    asked = (
        Field("kind", "Kind of post", Input.ONE, value=Kind.POST, options=kinds),
        Field(
            "text",
            "Text",
            Input.TEXT,
            hint="No patient details. Checks run before anyone sees this.",
            limit=TEXT_LIMIT,
            remarks=remarks,
        ),
        _sites_field(sites),
        Field(
            "publish_at",
            "Publish at",
            Input.TIME,
            hint="In your own time zone. Leave it empty to publish as soon as it is approved.",
            optional=True,
        ),
        Field("link", LINK, Input.LINE, hint="Starts with https://", optional=True, limit=2000),
        Field(
            "evidence",
            EVIDENCE,
            Input.LINE,
            hint="An https:// address. Needed for claims such as “lowers blood pressure”.",
            optional=True,
            limit=2000,
        ),
        Field(
            "authorization",
            AUTHORIZATION,
            Input.LINE,
            hint="Where it is filed. Needed for a patient's story or picture. No patient details.",
            optional=True,
            limit=200,
        ),
        Field(
            "sponsor",
            SPONSOR,
            Input.LINE,
            hint="Who pays for this post, or gives something for it.",
            optional=True,
            limit=200,
        ),
        Field(
            "note",
            "Note to the reviewer",
            Input.TEXT,
            hint="Not published. No patient details here either.",
            optional=True,
            limit=1000,
        ),
    )
    title = "New post" if token.action is Action.SUBMIT else "Edit post"
    return Form(token, title, LABELS[Action.SUBMIT], _filled(asked, values, errors), intro)


LINK, EVIDENCE = "Link", "Source for health claims"
AUTHORIZATION, SPONSOR = "Signed authorization", "Sponsor or partner"


def answers(post: Post, note: str = "") -> dict[str, Answer]:
    """A post as the composer's answers, to go on from it."""
    return {
        "kind": post.kind,
        "text": post.text,
        "sites": tuple(post.sites),
        "publish_at": post.publish_at,
        "link": post.link,
        "evidence": post.evidence,
        "authorization": post.authorization,
        "sponsor": post.sponsor,
        "note": note,
    }


def offer(token: Token, changes: Changes) -> Remark:
    """Another wording of the text in a composer, and the button that takes it."""
    take = Token(token.draft, token.revision, Look.SUGGEST)
    return Remark(SUGGESTED, changes=changes, button=Button("Use the suggested wording", take))


SUGGESTED = "Suggested wording (struck out: removed, bold: new):"


def check_form(
    sites: Iterable[Site],
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
) -> Form:
    """The private check: a text and where it might go. Nothing of it is kept."""
    kinds = tuple(Option(kind, kind.label) for kind in Kind)
    asked = (
        Field("kind", "Kind of post", Input.ONE, value=Kind.POST, options=kinds),
        Field(
            "text", "Text", Input.TEXT, hint="Only you see the answer. Nothing is stored.", limit=TEXT_LIMIT
        ),
        _sites_field(sites, optional=True),
    )
    return Form(CHECK, "Check a text", "Check", _filled(asked, values, errors))


def approval_form(draft: Draft, errors: Mapping[str, str] | None = None) -> Form:
    """A tick for each finding that an approval has to allow by name."""
    ticks = Field(
        "allowed",
        "I looked at each of these and allow it",
        Input.TICKS,
        options=tuple(Option(name, f"Allow {name}") for name in draft.latest.to_allow()),
        hint="Tick every one to approve; otherwise close this and ask for changes.",
    )
    findings = tuple(
        (f"{f.name}: {excerpt(draft.post.text, f)}{f.message}{instead(f)} ({f.code} · {f.cite})",)
        for f in draft.latest.findings
        if f.severity is Severity.REVIEW
    )
    return Form(
        Token(draft.id, draft.latest.number, Action.APPROVE),
        LABELS[Action.APPROVE],
        LABELS[Action.APPROVE],
        _filled((ticks,), None, errors),
        (_about(draft), *findings),
        draft.post.text,
    )


def reason_form(
    token: Token,
    about: Line,
    values: Mapping[str, Answer] | None = None,
    errors: Mapping[str, str] | None = None,
    *,
    wording: str = "",
    by_checks: bool = False,
) -> Form:
    """A reason, for the actions that need one; with a wording to go on from, also what to say instead."""
    label = {
        Action.RETURN: "What has to change?",
        Action.REJECT: "Why will it not go out?",
        Action.HOLD: "Why is it kept back?",
    }[Action(token.action)]
    hint = "The author reads this. No patient details." if token.draft else "Shown to everybody."
    asked = [Field("note", label, Input.TEXT, hint=hint, limit=1000)]
    if wording:
        said = "Change it here, and the author's Edit and resend opens with your wording."
        if by_checks:
            said = "By the checks; change it as you like. The author's Edit and resend opens with it."
        asked.append(
            Field(
                "wording",
                "Wording you suggest",
                Input.TEXT,
                hint=said,
                value=wording,
                optional=True,
                limit=TEXT_LIMIT,
            )
        )
    title = LABELS[Action(token.action)] if token.draft else "Hold everything"
    return Form(token, title, title, _filled(asked, values, errors), (about,))


def time_form(
    draft: Draft, values: Mapping[str, Answer] | None = None, errors: Mapping[str, str] | None = None
) -> Form:
    """A new time for an approved post; the approval stands. To publish at once has to be said."""
    asked = (
        Field(
            "publish_at",
            "Publish at",
            Input.TIME,
            hint="In your own time zone.",
            value=draft.post.publish_at,
            optional=True,
        ),
        Field("now", "Or", Input.TICKS, options=(Option("now", "Publish it now"),), optional=True),
    )
    return Form(
        Token(draft.id, draft.latest.number, Action.RESCHEDULE),
        LABELS[Action.RESCHEDULE],
        "Save",
        _filled(asked, values, errors),
        (_about(draft),),
    )


def _about(draft: Draft) -> Line:
    return (f"A post by {draft.author.name} for {places(draft.post)}.",)


def places(post: Post) -> str:
    """Where a post is to appear, in words."""
    return join(site.label for site in post.sites)


def _sites_field(sites: Iterable[Site], *, optional: bool = False) -> Field:
    options = tuple(Option(site, site.label) for site in sites)
    return Field("sites", "Networks", Input.MANY, options=options, optional=optional)


def _filled(
    fields: Iterable[Field], values: Mapping[str, Answer] | None, errors: Mapping[str, str] | None
) -> tuple[Field, ...]:
    """Fields with what stands in them and what is wrong with them."""
    values, errors = values or {}, errors or {}
    return tuple(replace(f, value=values.get(f.name, f.value), error=errors.get(f.name, "")) for f in fields)


# What comes back


def text(fields: Mapping[str, Answer] | None, name: str) -> str:
    """What was written into a field, or nothing."""
    answer = (fields or {}).get(name)
    return answer.strip() if isinstance(answer, str) else ""


def ticked(answer: Answer) -> tuple[str, ...]:
    """The values of a choice, one or many."""
    if isinstance(answer, str):
        return (answer,) if answer else ()
    return answer if isinstance(answer, tuple) else ()


def complaints(form: Form, fields: Mapping[str, Answer]) -> dict[str, str]:
    """What is missing, too long or not among the choices, by field."""
    errors = {}
    for asked in form.fields:
        answer = fields.get(asked.name)
        written = text(fields, asked.name)
        given = (
            any(c.isprintable() and c != " " for c in written) if isinstance(answer, str) else bool(answer)
        )
        values = {option.value for option in asked.options}
        if not given and not asked.optional:
            errors[asked.name] = "Pick at least one." if asked.options else "Write something here first."
        elif asked.limit and len(written) > asked.limit:
            errors[asked.name] = f"This has {len(written):,} characters; {asked.limit:,} fit. Shorten it."
        elif values and not set(ticked(answer)) <= values:
            errors[asked.name] = "Pick from the list."
    return errors
