"""Check digits: how a number says itself whether it is one.

Each function takes the number without spaces and signs, in lower case.
"""

_VERHOEFF = (
    *("0123456789", "1234067895", "2340178956", "3401289567", "4012395678"),
    *("5987604321", "6598710432", "7659821043", "8765932104", "9876543210"),
)
_VERHOEFF_PLACES = (
    *("0123456789", "1576283094", "5803796142", "8916043527"),
    *("9453126870", "4286573901", "2793806415", "7046913258"),
)
_VIN = dict(
    zip("0123456789abcdefghjklmnprstuvwxyz", map(int, "012345678912345678123457923456789"), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def luhn(digits: str) -> bool:
    """Of bank cards, phones' IMEI and many others (ISO/IEC 7812-1, annex B)."""
    doubled = (2 * int(digit) for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(two // 10 + two % 10 for two in doubled)) % 10 == 0


def iban(text: str) -> bool:
    """Of international bank account numbers (ISO 13616): 1 modulo 97."""
    return int("".join(str(int(letter, 36)) for letter in text[4:] + text[:4])) % 97 == 1


def npi(digits: str) -> bool:
    """Of the numbers of health care providers: Luhn's, with 80840 in front (45 CFR 162.406)."""
    return len(digits) == len("1234567893") and luhn("80840" + digits)


def vin(text: str) -> bool:
    """Of vehicles: the ninth character (49 CFR 565.15)."""
    if len(text) != len(_VIN_WEIGHTS) or not all(letter in _VIN for letter in text):
        return False
    rest = sum(weight * _VIN[letter] for weight, letter in zip(_VIN_WEIGHTS, text, strict=True)) % 11
    return text[8] == ("x" if rest == len("0123456789") else str(rest))


def verhoeff(digits: str) -> bool:
    """Of India's Aadhaar numbers: Verhoeff's, which finds every transposition."""
    kept = 0
    for place, digit in enumerate(reversed(digits)):
        kept = int(_VERHOEFF[kept][int(_VERHOEFF_PLACES[place % 8][int(digit)])])
    return kept == 0


def cpf(digits: str) -> bool:
    """Of Brazil's taxpayer numbers: two digits, each from those before it."""
    for length in (9, 10):
        total = sum(int(digit) * (length + 1 - place) for place, digit in enumerate(digits[:length]))
        if total * 10 % 11 % 10 != int(digits[length]):
            return False
    return len(set(digits)) > 1


def nhs(digits: str) -> bool:
    """Of patients of Britain's NHS: the last digit, modulo 11."""
    total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
    return (11 - total % 11) % 11 == int(digits[9])
