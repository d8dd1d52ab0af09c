"""Lists of words, written on few lines."""


def words(entries: str) -> tuple[str, ...]:
    """The entries of a list one by one, parted by spaces."""
    return tuple(entries.split())
