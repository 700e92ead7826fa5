"""How are the lines of a text broken, whatever system it comes from?"""


def with_line_feeds(text: str) -> str:
    """Break every line with a line feed alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
