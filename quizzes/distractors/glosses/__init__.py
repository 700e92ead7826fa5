"""What does a word mean in the learner's language, and which meanings are wrong?"""
