package org.clipfile.ingest.web;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.util.Base64;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;

/**
 * Reads property lists that are XML, without their document type, of which the library would read
 * entities. Numbers, dates and truth values, which no web archive needs, are read as words.
 */
final class XmlPropertyList {
  private XmlPropertyList() {}

  static NSObject of(byte[] bytes) throws RefusedInput {
    Element root = Xml.read(bytes).root().firstElementChild();
    if (root == null) {
      throw new RefusedInput(RejectReason.DAMAGED, "The property list is empty.");
    }
    return value(root);
  }

  private static NSObject value(Element element) throws RefusedInput {
    return switch (element.tagName()) {
      case "dict" -> dictionary(element);
      case "array" -> array(element);
      case "data" -> data(element.wholeText());
      default -> new NSString(element.wholeText());
    };
  }

  private static NSDictionary dictionary(Element element) throws RefusedInput {
    var dictionary = new NSDictionary();
    String key = null;
    for (Element child : element.children()) {
      if (child.nameIs("key")) {
        key = child.wholeText();
      } else if (key != null) {
        dictionary.put(key, value(child));
        key = null;
      }
    }
    return dictionary;
  }

  private static NSArray array(Element element) throws RefusedInput {
    var values = new NSObject[element.childrenSize()];
    int i = 0;
    for (Element child : element.children()) {
      values[i++] = value(child);
    }
    return new NSArray(values);
  }

  private static NSData data(String text) throws RefusedInput {
    try {
      return new NSData(Base64.getMimeDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new RefusedInput(
          RejectReason.DAMAGED, "The web archive is damaged: its data are cut off.");
    }
  }
}
