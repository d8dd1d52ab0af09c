"""Settings: every problem at once, secrets out of sight, and app.json says the same."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clinic import Misconfigured
from bot.settings import VARIABLES, Settings

APP = Path(__file__).parent.parent / "app.json"

SLACK = {"SLACK_BOT_TOKEN": "xoxb-invented", "SLACK_SIGNING_SECRET": "invented-secret"}
TEAMS = {"TEAMS_APP_ID": "an-app", "TEAMS_APP_PASSWORD": "invented-word", "TEAMS_TENANT_ID": "a-tenant"}

PLATFORM = {"HOST": "0.0.0.0", "PORT": None}  # noqa: S104 - a hosting platform's proxy has to reach it
"""What a hosting platform needs to be otherwise: it listens everywhere and sets the port itself."""


def problems(**environ):
    with pytest.raises(Misconfigured) as error:
        Settings.from_env(environ)
    return error.value.problems


def test_an_empty_environment_is_a_bot_that_is_not_connected_yet():
    settings = Settings.from_env({})
    assert (settings.host, settings.port, settings.data_dir) == ("127.0.0.1", 3000, Path("data"))
    assert settings.slack is settings.teams is None


def test_an_empty_variable_counts_as_missing():
    assert Settings.from_env({"PORT": " ", "DATA_DIR": ""}) == Settings.from_env({})


def test_everything_is_read():
    settings = Settings.from_env(
        {
            **SLACK,
            **TEAMS,
            "SLACK_APP_TOKEN": "xapp-invented",
            "SLACK_API_URL": "http://127.0.0.1:4000/api",
            "HOST": "::",
            "PORT": "8080",
            "DATA_DIR": "/data",
            "CLINIC_FILE": "ours.toml",
            "LOG_LEVEL": "DEBUG",
        }
    )
    assert (settings.host, settings.port, settings.log_level) == ("::", 8080, "DEBUG")
    assert (settings.data_dir, settings.clinic_file) == (Path("/data"), Path("ours.toml"))
    slack, teams = settings.slack, settings.teams
    assert (slack.bot_token, slack.signing_secret) == ("xoxb-invented", "invented-secret")
    assert (slack.app_token, slack.api_url) == ("xapp-invented", "http://127.0.0.1:4000/api/")
    assert (teams.app_id, teams.app_password, *teams.tenants) == tuple(TEAMS.values())
    assert not teams.anonymous


def test_every_problem_is_reported_at_once_by_the_variables_name():
    found = problems(
        PORT="http",
        LOG_LEVEL="loud",
        SLACK_BOT_TOKEN="xoxp-wrong",
        SLACK_APP_TOKEN="xoxb-wrong",
        SLACK_API_URL="http://slack.example/",
        TEAMS_APP_ID="an-app",
    )
    assert [problem.partition(":")[0] for problem in found] == [
        "PORT",
        "LOG_LEVEL",
        "SLACK_BOT_TOKEN",
        "SLACK_APP_TOKEN",
        "SLACK_API_URL",
        "TEAMS_APP_PASSWORD",
        "TEAMS_TENANT_ID",
    ]


@pytest.mark.parametrize("port", ["x", "-1", "65536", "123456", "3000.0", "²"])
def test_what_is_no_port_is_named_with_an_example(port):
    assert problems(PORT=port) == [f'PORT: "{port}" is no port; use a number such as 3000']


@pytest.mark.parametrize("kept", ["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"])
def test_slack_needs_a_signing_secret_or_an_app_token(kept):
    value = {"SLACK_SIGNING_SECRET": "invented", "SLACK_APP_TOKEN": "xapp-invented"}[kept]
    assert Settings.from_env({"SLACK_BOT_TOKEN": "xoxb-invented", kept: value}).slack
    [problem] = problems(SLACK_BOT_TOKEN="xoxb-invented")
    assert "SLACK_SIGNING_SECRET" in problem
    assert "Socket Mode" in problem


def test_a_missing_bot_token_is_named_with_where_it_stands():
    [problem] = problems(SLACK_SIGNING_SECRET="invented")
    assert problem.startswith("SLACK_BOT_TOKEN: is missing")
    assert "OAuth & Permissions" in problem


def test_no_secret_is_in_what_settings_print():
    extra = {
        "SLACK_APP_TOKEN": "xapp-invented-too",
        "TEAMS_WORKFLOW_URL": "https://hooks.example.org/invented",
    }
    secrets = {**SLACK, **TEAMS, **extra}
    printed = f"{Settings.from_env(secrets)!r} {Settings.from_env(secrets)}"
    for variable in VARIABLES:
        if variable.secret:
            assert secrets[variable.name] not in printed


@given(st.dictionaries(st.sampled_from([v.name for v in VARIABLES]), st.text()))
def test_no_environment_breaks_anything_but_is_named(environ):
    named = []
    try:
        Settings.from_env(environ)
    except Misconfigured as error:
        named = [problem.partition(":")[0] for problem in error.problems]
    assert set(named) <= {v.name for v in VARIABLES}
    assert len(set(named)) == len(named)


# app.json


class Watched(dict):
    """An environment that remembers what it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def get(self, key, default=None):
        self.asked.append(key)
        return super().get(key, default)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_local_tools_need_no_token_where_only_this_machine_can_reach_the_bot(host):
    settings = Settings.from_env({"TEAMS_ALLOW_ANONYMOUS": "1", "HOST": host})
    assert settings.teams.anonymous


@pytest.mark.parametrize("host", ["::", "192.0.2.7", "bot.example.org"])
def test_letting_anybody_in_is_refused_where_others_can_reach_the_bot(host):
    with pytest.raises(Misconfigured, match="TEAMS_ALLOW_ANONYMOUS: lets anybody in"):
        Settings.from_env({**TEAMS, "TEAMS_ALLOW_ANONYMOUS": "1", "HOST": host})


def test_several_tenants_are_served_the_bots_own_first():
    settings = Settings.from_env({**TEAMS, "TEAMS_TENANT_ID": "a-tenant, another-tenant"})
    assert settings.teams.tenants == ("a-tenant", "another-tenant")


def test_addresses_that_others_could_listen_in_on_are_refused():
    wrong = {
        "TEAMS_WORKFLOW_URL": "http://hooks.example.org/x",
        "TEAMS_LOGIN_URL": "http://login.example.org",
    }
    with pytest.raises(Misconfigured) as error:
        Settings.from_env({**TEAMS, **wrong})
    named = [problem.partition(":")[0] for problem in error.value.problems]
    assert named == ["TEAMS_LOGIN_URL", "TEAMS_WORKFLOW_URL"]


def test_every_variable_is_described_and_no_other_is_read():
    environ = Watched()
    Settings.from_env(environ)
    assert environ.asked == [v.name for v in VARIABLES]
    assert all(v.about.endswith(".") for v in VARIABLES)


def test_app_json_describes_every_variable_as_the_settings_do():
    described = json.loads(APP.read_text(encoding="utf-8"))["env"]
    expected = {}
    for variable in VARIABLES:
        value = PLATFORM.get(variable.name, variable.default or None)
        entry = {"description": variable.about, "required": False}
        expected[variable.name] = entry | ({"value": value} if value else {})
    assert described == expected
    assert list(described) == list(expected)


def test_app_json_holds_no_secret():
    described = json.loads(APP.read_text(encoding="utf-8"))["env"]
    assert not [v.name for v in VARIABLES if v.secret and "value" in described[v.name]]
