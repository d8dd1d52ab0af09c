"""The app for Teams: its manifest and its icons, which `countersign teams-package` makes a zip of."""
