"""The project's own labelled drafts: no change may make a figure worse than the recorded one."""

import pytest

from tests import scoring


@pytest.fixture(scope="module")
def now():
    return scoring.measured()


@pytest.mark.parametrize("how", ["model", "rules"])
@pytest.mark.parametrize("measure", scoring.MEASURES)
def test_no_figure_is_worse_than_the_recorded_one(now, how, measure):
    kept, is_now = scoring.recorded()[how][measure], now[how][measure]
    assert is_now <= kept if measure == "alarms" else is_now >= kept


def test_there_are_enough_drafts_and_enough_fine_ones_among_them():
    drafts = scoring.drafts()
    fine = [d for d in drafts if d.verdict == "pass"]
    assert len(drafts) >= 250
    assert len(fine) >= 0.4 * len(drafts)


def test_every_label_is_sound():
    for draft in scoring.drafts():
        assert draft.verdict in draft.accept
        assert (draft.verdict == "pass") == (not draft.codes)
        for start, end, code in draft.marks:
            assert 0 <= start < end <= len(draft.post.text)
            assert any(code.startswith(one) for one in draft.codes)


def test_no_draft_is_written_twice():
    texts = [draft.post.text.casefold() for draft in scoring.drafts()]
    assert len(set(texts)) == len(texts)
