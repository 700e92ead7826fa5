"""What buttons mean, a file for each feature: its presses, and the prefix of each in the data of a button."""
