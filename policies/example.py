"""The clinic that examples speak for, unless an example names another: invented, like everybody in it."""

from policies.post import Clinic

CLINIC = Clinic(
    names=("Example Family Clinic", "Example Clinic North"),
    staff=("Avery Sample", "Robin Placeholder", "Sam Specimen"),
    phones=("+1 312-555-0100",),
    email_domains=("example.org",),
)
