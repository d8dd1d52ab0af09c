from tests.generate import files


def test_what_is_generated_from_the_code_is_current():
    stale = [file.name for file, text in files().items() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "run make docs and commit what it writes"
