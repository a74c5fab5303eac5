package heartland.model.ask;

/** What may tell the time in a question. */
record TimeForm(Period.Kind kind, Shape.Ordered shape) {}
