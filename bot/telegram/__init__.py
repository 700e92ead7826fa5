"""The thin edge to Telegram: an update comes in, a reply goes out."""
