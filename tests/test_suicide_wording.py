"""The plain words that stand in for harmful ones keep the sentence whole."""

import pytest

from policies.crisis.suicide_wording import suicide_wording
from policies.example import CLINIC
from policies.post import Kind, Post
from policies.reading import Reading


def plainly(text):
    for finding in sorted(
        suicide_wording.judge(Reading.of(Post(Kind.POST, text), CLINIC)), key=lambda f: -f.start
    ):
        assert finding.suggestion
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
    return text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A man who committed suicide.", "A man who died by suicide."),
        ("Nobody wants to commit suicide.", "Nobody wants to die by suicide."),
        ("Committing suicide is rarely planned.", "Dying by suicide is rarely planned."),
        ("Every day somebody commits suicide.", "Every day somebody dies by suicide."),
        ("He completed suicide in May.", "He died by suicide in May."),
        ("Fewer people complete suicide.", "Fewer people die by suicide."),
        ("Completed suicides fell.", "Deaths by suicide fell."),
        ("A completed suicide hurts six people.", "A death by suicide hurts six people."),
        ("An unsuccessful suicide attempt hurts too.", "A suicide attempt hurts too."),
        ("Two failed suicide attempts.", "Two suicide attempts."),
        ("It was a successful suicide.", "It was a death by suicide."),
        ("Two successful suicides.", "Two deaths by suicide."),
        ("The teen suicide epidemic.", "The rise in teen suicides."),
        ("An epidemic of teen suicides.", "A rise in teen suicides."),
        ("The suicide epidemic.", "The rise in suicides."),
        (
            "A suicide victim and two suicide victims.",
            "A person who died by suicide and two people who died by suicide.",
        ),
    ],
)
def test_a_suggestion_fits_in_the_place_of_what_it_replaces(text, plain):
    assert plainly(text) == plain
