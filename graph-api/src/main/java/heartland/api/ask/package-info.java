/** Questions in plain words, and what they were taken for. */
package heartland.api.ask;
