"""The tests: one room for each room of the program, and the house itself."""
