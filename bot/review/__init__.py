"""When is it time to ask a question again? Pure: states and times in, states out."""
