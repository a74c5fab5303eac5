/** Pictures that other sites embed: the pages, who may frame them, and oEmbed, by which sites find them. */
package heartland.api.embed;
