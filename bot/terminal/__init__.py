"""The tutor in a terminal."""
