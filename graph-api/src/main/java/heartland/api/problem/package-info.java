/** Every error as RFC 9457 problem details: one list of them, one handler, one page for what the handler cannot see. */
package heartland.api.problem;
