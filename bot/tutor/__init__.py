"""The pure core of the tutor: which question next, what an answer means, what the score is."""
