"""Tests of the database: real SQLite files, real threads and processes, real failures."""
