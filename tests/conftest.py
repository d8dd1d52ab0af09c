"""What several tests need: a bot whose outside is pretended."""

import pytest
from fakes import Bot

from bot.names import prepare
from bot.settings import NameSettings


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory):
    """A folder in which the name model is ready."""
    folder = tmp_path_factory.mktemp("models")
    prepare(NameSettings("model", folder))
    return folder


@pytest.fixture(scope="session")
def finder(model_cache):
    """What finds names with the model."""
    return prepare(NameSettings("model", model_cache))


@pytest.fixture
async def bot(tmp_path):
    bot = await Bot.open(tmp_path / "data")
    yield bot
    await bot.store.close()
