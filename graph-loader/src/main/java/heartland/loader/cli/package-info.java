/**
 * The command line: one class a command, and what they share. {@link heartland.loader.cli.Heartland} is the way in. Input
 * that is wrong is named and passed over; what cannot go on at all is one line that says what to do.
 */
package heartland.loader.cli;
