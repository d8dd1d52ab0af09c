"""The clinic's own contacts and people: what its posts may name."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

import phonenumbers

from policies.patterns import lazily
from policies.post import Clinic

_TITLES = lazily(
    r"^(?:(?:dr|drs|mr|mrs|ms|miss|mx|prof|professor|doctor|nurse|rev)\b\.?\s*)+|,.*$", re.IGNORECASE
)


@dataclass(frozen=True)
class Own:
    """One clinic's facts, made ready for looking things up in them."""

    clinic: Clinic

    @staticmethod
    @lru_cache(maxsize=16)
    def of(clinic: Clinic) -> "Own":
        """The facts of a clinic; the same object each time, so that they are made ready once."""
        return Own(clinic)

    @cached_property
    def _phones(self) -> frozenset[str]:
        return frozenset(digits for phone in self.clinic.phones if (digits := self._international(phone)))

    @cached_property
    def _staff(self) -> frozenset[str]:
        """Full names, and surnames on their own; lower case."""
        full = [_bare(name) for name in self.clinic.staff]
        return frozenset(part for name in full if name for part in (name, name.split()[-1]))

    @cached_property
    def _first_names(self) -> frozenset[str]:
        return frozenset(words[0] for name in self.clinic.staff if (words := _bare(name).split()))

    @cached_property
    def _names(self) -> str:
        return "\n".join(name.lower() for name in self.clinic.names)

    def phone(self, number: str) -> bool:
        """Whether a number, in any spelling, is one of the clinic's."""
        return self._international(number) in self._phones

    def mail(self, address: str) -> bool:
        """Whether an address is in one of the clinic's mail domains, or in a domain below one."""
        return _within(address.rpartition("@")[2], self.clinic.email_domains)

    def staff(self, name: str) -> bool:
        """Whether a name, with or without title and first name, is a staff member's."""
        return _bare(name) in self._staff

    def first_name(self, name: str) -> bool:
        """Whether a single word is a staff member's first name."""
        return name.lower() in self._first_names

    def organisation(self, name: str) -> bool:
        """Whether a name is part of what the clinic calls itself."""
        return bool(name) and re.search(rf"\b{re.escape(name.lower())}\b", self._names) is not None

    def _international(self, number: str) -> str:
        try:
            parsed = phonenumbers.parse(number, self.clinic.region)
        except phonenumbers.NumberParseException:
            return ""
        return f"{parsed.country_code}{parsed.national_number}"


def _bare(name: str) -> str:
    """A name without titles in front and degrees behind, lower case, single spaces."""
    return " ".join(_TITLES.sub("", name.strip()).lower().split())


def _within(host: str, domains: tuple[str, ...]) -> bool:
    host = host.lower().rstrip(".")
    return any(host == domain or host.endswith("." + domain) for domain in domains)
