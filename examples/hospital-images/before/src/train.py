"""Entraîne le détecteur de fractures."""
