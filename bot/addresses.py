"""Web addresses that people fill in: what is one, and what one says."""

from urllib.parse import unquote_plus, urlsplit


def is_web_address(text: str) -> bool:
    """Whether a text is a whole web address, and nothing else."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not any(c.isspace() for c in text)


_JOINTS = str.maketrans("/?&=#:_", " " * 7)


def spoken(link: str) -> str:
    """The words of a web address, what joins them as spaces: a record number in it is one all the same."""
    return unquote_plus(link).translate(_JOINTS)
