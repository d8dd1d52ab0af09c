"""What `countersign doctor` says: each thing that has to be right, whether it is, and how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at.

    Attributes:
        subject: what.
        well: whether it is as it should be.
        said: what was found.
        mend: what to do where it is not.
    """

    subject: str
    well: bool
    said: str
    mend: str = ""


def report(found: list[Diagnosis]) -> str:
    """The findings as lines for a terminal; what is wrong is followed by how to mend it."""
    lines = []
    for one in found:
        lines.append(f"{'ok   ' if one.well else 'WRONG'}  {one.subject}: {one.said}")
        if not one.well and one.mend:
            lines.append(f"       → {one.mend}")
    wrong = sum(not one.well for one in found)
    lines.append("Everything is well." if not wrong else f"{wrong} of {len(found)} need mending.")
    return "\n".join(lines)
