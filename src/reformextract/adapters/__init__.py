"""Other people's engines: data frames, Spark and spaCy. Each is imported only where it is used."""
