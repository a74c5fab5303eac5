/** How good extraction is: claims against gold, claims that people wrote down from the same papers. */
package heartland.loader.evaluate;
