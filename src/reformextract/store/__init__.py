"""The engines that hold tables: each has one door here."""
