"""Values to JSON and back: the only stored format. A dataclass is an object, an enum its value.

What a stored object lacks takes the field's default, so that a newer version reads what an older one wrote.
"""

import json
import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """A value as JSON's own types. Fields that hold their default are left out.

    Raises:
        TypeError: a type that is not stored.
    """
    match value:
        case Enum():
            return value.value
        case None | str() | int() | float():
            return value
        case datetime():
            return value.isoformat()
        case tuple() | frozenset():
            return [to_json(item) for item in (value if isinstance(value, tuple) else sorted(value))]
        case _ if is_dataclass(value):
            return {
                f.name: to_json(item)
                for f in fields(value)
                if (item := getattr(value, f.name)) != f.default or f.default is MISSING
            }
    raise TypeError(f"{type(value).__name__} is not a stored type")


def from_json(kind: type[T], data: Any) -> T:
    """A value of this type from JSON's own types.

    Raises:
        ValueError, TypeError, KeyError: the data is not of this type.
    """
    read: Callable[[Any], T] = _reader(cast("Any", kind))
    return read(data)


def text(data: Any) -> str:
    """JSON's own types as a text; lone surrogates survive as escapes."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":"))


def parse(text: str) -> Any:
    """JSON's own types from a text."""
    return json.loads(text)


def dumps(value: Any) -> str:
    """A value as a JSON text."""
    return text(to_json(value))


def loads(kind: type[T], text: str) -> T:
    """A value from a JSON text."""
    return from_json(kind, parse(text))


@cache
def _reader(kind: Any) -> Any:
    """A function from JSON to a value of this type, made once per type."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (_reader(arg) for arg in args if arg is not type(None))
        return lambda data: None if data is None else inner(data)
    if origin in (tuple, frozenset):
        item = _reader(args[0])
        return lambda data: origin(item(entry) for entry in data)
    if kind is datetime:
        return datetime.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        readers = {f.name: _reader(hints[f.name]) for f in fields(kind)}
        return lambda data: kind(**{name: readers[name](item) for name, item in data.items()})  # type: ignore[operator] # checked above
    return lambda data: data
