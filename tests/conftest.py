"""What several tests need: a bot whose outside is pretended."""

import pytest
from fakes import Bot


@pytest.fixture
async def bot(tmp_path):
    bot = await Bot.open(tmp_path / "data")
    yield bot
    await bot.store.close()
