package org.ecampus.local.gateway;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Reads nothing more from a client who does not take the answers they have asked for already;
 * otherwise one connection could fill the memory by asking on.
 */
final class AnswersFirst extends ChannelDuplexHandler {

  /** Applies to this connection from now on. */
  static void on(HttpConnection connection) {
    ((ConnectionBase) connection).channel().pipeline().addFirst(new AnswersFirst());
  }

  @Override
  public void read(ChannelHandlerContext context) {
    if (context.channel().isWritable()) {
      context.read();
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    context.channel().config().setAutoRead(context.channel().isWritable());
    read(context);
    context.fireChannelWritabilityChanged();
  }
}
