"""Splits tiles by district."""
